using System.Collections.Concurrent;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Reuse;

/// <summary>Every question by a number of its own: thousands of files ask the same ones. Those of the last build keep theirs, so that a file that is taken over costs no new list. Safe to use from several threads.</summary>
/// <param name="answers">Answers of today.</param>
/// <param name="last">Questions and answers of the last build, by their numbers.</param>
internal sealed class Questions(LookupAnswers answers, IReadOnlyList<Answer> last)
{
    private const byte Same = 1;
    private const byte Another = 2;

    // Of each question of the last build: not asked yet, or whether the answer is the same. Two threads find the same.
    private readonly byte[] standings = new byte[last.Count];
    // Wanted only by a file that is made.
    private readonly Lazy<Dictionary<Lookup, int>> ofLast = new(() => NumbersOf(last));
    private readonly ConcurrentDictionary<Lookup, int> ofThis = [];
    // Nearly all questions are for a record that there is.
    private readonly ConcurrentDictionary<Record, int> ofRecords = new(ReferenceEqualityComparer.Instance);
    private readonly List<Answer> added = [];

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (added)
            {
                return last.Count + added.Count;
            }
        }
    }

    /// <summary>Whether these, of the last build, have the same answers today.</summary>
    public bool Stand(IReadOnlyList<int> asked)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            if (!Stands(asked[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A question with its answer of today.</summary>
    public Answer At(int number)
    {
        if (number < last.Count)
        {
            return Stands(number) ? last[number] : AnswerTo(last[number].Lookup);
        }

        lock (added)
        {
            return added[number - last.Count];
        }
    }

    /// <summary>The number of the question for a record that was found.</summary>
    public int Number(Record found) => ofRecords.TryGetValue(found, out var known)
        ? known
        : ofRecords.GetOrAdd(found, Number(new Lookup(LookupKind.Record, found.Key.Kind, found.Key.Id)));

    /// <summary>The number of a question.</summary>
    public int Number(Lookup asked)
    {
        if (ofLast.Value.TryGetValue(asked, out var known) || ofThis.TryGetValue(asked, out known))
        {
            return known;
        }

        var answer = AnswerTo(asked);
        lock (added)
        {
            if (ofThis.TryAdd(asked, last.Count + added.Count))
            {
                added.Add(answer);
            }

            return ofThis[asked];
        }
    }

    private bool Stands(int number)
    {
        if (standings[number] == 0)
        {
            standings[number] = answers.To(last[number].Lookup) == last[number].Print ? Same : Another;
        }

        return standings[number] == Same;
    }

    private Answer AnswerTo(Lookup asked) => new(asked, answers.To(asked));

    private static Dictionary<Lookup, int> NumbersOf(IReadOnlyList<Answer> answers)
    {
        var numbers = new Dictionary<Lookup, int>(answers.Count);
        for (var i = 0; i < answers.Count; i++)
        {
            numbers[answers[i].Lookup] = i;
        }

        return numbers;
    }
}

/// <summary>The questions that the files of a build asked, numbered anew without those that nobody asks any more.</summary>
internal sealed class AskedQuestions(Questions questions)
{
    private const int Nobody = -1;

    private readonly int[] numbers = Filled(questions.Count);
    private int count;

    /// <summary>Whether none was left out, so that every number stays what it was.</summary>
    public bool IsEvery => count == numbers.Length;

    /// <summary>A file asked these.</summary>
    public void Add(IReadOnlyList<int> asked)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            count += numbers[asked[i]] == Nobody ? 1 : 0;
            numbers[asked[i]] = 0;
        }
    }

    /// <summary>Numbers them when all files were added; gives them with their answers.</summary>
    public IReadOnlyList<Answer> Number()
    {
        var answers = new List<Answer>(count);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != Nobody)
            {
                numbers[i] = answers.Count;
                answers.Add(questions.At(i));
            }
        }

        return answers;
    }

    /// <summary>The new numbers of questions.</summary>
    public int[] NumbersOf(IReadOnlyList<int> asked)
    {
        var found = new int[asked.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = numbers[asked[i]];
        }

        return found;
    }

    private static int[] Filled(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, Nobody);
        return numbers;
    }
}
