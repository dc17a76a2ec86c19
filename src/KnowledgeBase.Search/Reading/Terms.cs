namespace KnowledgeBase.Search.Reading;

/// <summary>The terms of an index, read piece by piece as they are needed.</summary>
internal sealed class Terms(Store store, Manifest manifest)
{
    private readonly Dictionary<string, Term?> known = new(StringComparer.Ordinal);

    /// <summary>A term, or null if no document has it.</summary>
    public Term? Get(string key)
    {
        if (!known.TryGetValue(key, out var term))
        {
            var path = Pieces.TermPath(store.Folder, PieceOf(key));
            known[key] = term = manifest.Documents == 0 ? null : TermPiece.Find(store.Bytes(path), key, manifest, path);
        }

        return term;
    }

    private int PieceOf(string key)
    {
        int low = 0, high = manifest.Bounds.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(manifest.Bounds[middle], key) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
