using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Writes counts as the compiler reads them: constants and tokens between two texts.</summary>
internal static class CounterWriter
{
    public static void Write(InstructionEncoder body, MetadataNames names, IReadOnlyList<Counter> counters)
    {
        // All four numbers of a place are given, as they are.
        const int Given = 15;
        if (counters.Count == 0)
        {
            return;
        }

        body.LoadString(names.Text("InstrumentationDataStart"));
        foreach (var counter in counters)
        {
            body.LoadConstantI4(Given);
            body.LoadConstantI4(counter.Offset);
            body.LoadConstantI4(counter.Kind);
            body.LoadConstantI4(counter.Items.Count);
            body.LoadConstantI4(counter.Other);
            foreach (var item in counter.Items)
            {
                Write(body, names, item);
            }
        }

        body.LoadString(names.Text("InstrumentationDataEnd"));
    }

    private static void Write(InstructionEncoder body, MetadataNames names, object? item)
    {
        const int Unknown = 1;
        switch (item)
        {
            case long number when number == (int)number:
                body.LoadConstantI4((int)number);
                break;
            case long number:
                body.LoadConstantI8(number);
                break;
            default:
                if (Token(names, item) is { } token)
                {
                    body.OpCode(ILOpCode.Ldtoken);
                    body.Token(token);
                }
                else
                {
                    body.LoadConstantI4(Unknown);
                }

                break;
        }
    }

    private static EntityHandle? Token(MetadataNames names, object? item)
    {
        try
        {
            return item switch
            {
                Type type => names.Of(type),
                MethodBase method => names.Of(method),
                _ => null,
            };
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
