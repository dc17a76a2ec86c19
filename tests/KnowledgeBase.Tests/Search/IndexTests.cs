using KnowledgeBase.Search;

namespace KnowledgeBase.Tests.Search;

/// <summary>The files of the index: the same every time, and refused when they are not what was written.</summary>
public sealed class IndexTests
{
    [Fact]
    public void The_order_of_documents_does_not_matter()
    {
        var again = SearchIndexBuilder.Build([.. Library.Documents.Reverse()], Library.Terms, Library.InPieces);
        again.Select(file => file.Path).ShouldBe(Library.Files.Keys);
        again.ShouldAllBe(file => Convert.ToHexString(file.Bytes) == Convert.ToHexString(Library.Files[file.Path]));
    }

    [Fact]
    public void Manifest_and_texts_have_stable_names_and_the_pieces_one_by_content()
    {
        Library.Files.Keys.First().ShouldBe("search/index.json");
        Library.Files.Keys.Skip(1).ShouldAllBe(path => System.Text.RegularExpressions.Regex.IsMatch(path, "^search/([0-9a-f]{10}/[tcsw]?[0-9]*(f-[a-z]+)?[.](bin|txt)|x[.][a-z0-9-]+[.]txt)$"));
    }

    [Fact]
    public void A_small_index_is_one_file_with_the_texts_beside_it()
    {
        Library.Bundle.Keys.First().ShouldBe("bundle/index.json");
        Library.Bundle.Keys.Skip(1).ShouldAllBe(path => System.Text.RegularExpressions.Regex.IsMatch(path, "^bundle/x[.][a-z0-9-]+[.]txt$"));
        Library.OpenBundle().Search("anggaran").Results.Select(result => result.Id).ShouldBe(Library.Find("anggaran"));
    }

    [Fact]
    public void A_passage_shows_the_words_and_only_they_are_marked()
    {
        var result = Library.OpenBundle().Search("gotong royong", new SearchOptions { Passages = true }).Results[0];
        result.Snippet.ShouldBe("… 2021 setelah 60 hari kerja. Biaya ditekan dengan gotong royong perangkat daerah.");
        result.Highlights.Select(range => result.Snippet.Substring(range.Start, range.Length)).ShouldBe(["gotong", "royong"]);
    }

    [Fact]
    public void So_it_does_on_a_large_site_in_the_first_characters_of_a_text()
    {
        string Snippet(int length)
        {
            var files = SearchIndexBuilder.Build(Library.Documents, Library.Terms, Library.InPieces with { SnippetLength = 40, WholeTexts = 0, TextLength = length })
                .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
            return SearchReader.Open(path => files.GetValueOrDefault(path)).Search("gotong royong", new SearchOptions { Passages = true }).Results[0].Snippet;
        }

        Snippet(2400).ShouldContain("gotong royong perangkat");
        Snippet(60).ShouldBe("Gedung lama dipakai lagi; anggaran…");
    }

    [Fact]
    public void Any_changed_character_of_a_bundle_is_noticed_or_does_not_matter()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var changed = (byte[])Library.Bundle["bundle/index.json"].Clone();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(7));
            try
            {
                SearchReader.Open(path => path.EndsWith("index.json", StringComparison.Ordinal) ? changed : Library.Bundle.GetValueOrDefault(path), "bundle").Search("anggarn mpp pasuruan");
            }
            catch (SearchIndexException)
            {
                // said clearly
            }
        }
    }

    [Fact]
    public void Two_documents_cannot_have_one_id() =>
        Should.Throw<ArgumentException>(() => SearchIndexBuilder.Build([Library.Documents[0], Library.Documents[0]], SiteTerms.None)).Message.ShouldContain("blora-cepat");

    [Fact]
    public void Documents_of_another_language_are_left_out()
    {
        var files = SearchIndexBuilder.Build(Library.Documents, Library.Terms, new SearchIndexOptions { Language = "en", Folder = "en/search" });
        files[0].Path.ShouldBe("en/search/index.json");
        SearchReader.Open(path => files.FirstOrDefault(file => file.Path == path)?.Bytes, "en/search").Search("anggaran").Outcome.ShouldBe(SearchOutcome.NothingFound);
    }

    [Fact]
    public void Without_an_index_the_reader_says_so() =>
        Should.Throw<SearchIndexException>(() => SearchReader.Open(_ => null)).Key.ShouldBe(SearchIndexException.IndexMissing);

    [Fact]
    public void Another_format_is_refused() =>
        Should.Throw<SearchIndexException>(() => SearchReader.Open(_ => "{\"format\":9}"u8.ToArray())).Key.ShouldBe(SearchIndexException.FormatUnknown);

    [Fact]
    public void Every_cut_of_the_manifest_is_refused()
    {
        var manifest = Library.Files["search/index.json"];
        for (var length = 0; length < manifest.Length; length += 97)
        {
            var cut = manifest[..length];
            Should.Throw<SearchIndexException>(() => SearchReader.Open(_ => cut)).Key.ShouldBe(SearchIndexException.IndexDamaged);
        }
    }

    [Fact]
    public void A_missing_piece_is_named()
    {
        var reader = SearchReader.Open(path => path.EndsWith(".bin", StringComparison.Ordinal) ? null : Library.Files[path]);
        var fault = Should.Throw<SearchIndexException>(() => reader.Search("anggaran"));
        fault.Key.ShouldBe(SearchIndexException.PieceMissing);
        fault.Path.ShouldEndWith(".bin");
    }

    [Fact]
    public void Any_changed_byte_of_any_piece_is_noticed()
    {
        var random = new Random(7);
        foreach (var (damaged, bytes) in Library.Files.Skip(1))
        {
            for (var round = 0; round < 40; round++)
            {
                var changed = (byte[])bytes.Clone();
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
                var reader = SearchReader.Open(path => path == damaged ? changed : Library.Files[path]);
                try
                {
                    reader.Search("anggarn mpp pasuruan skm 240 juta", new SearchOptions { CountFacets = true });
                }
                catch (SearchIndexException fault)
                {
                    fault.Key.ShouldBe(SearchIndexException.PieceDamaged);
                }
            }
        }
    }

    [Fact]
    public void Pieces_forged_with_a_right_sum_end_in_a_fault_or_an_answer()
    {
        var random = new Random(11);
        foreach (var (damaged, bytes) in Library.Files.Where(file => file.Key.EndsWith(".bin", StringComparison.Ordinal)))
        {
            for (var round = 0; round < 300; round++)
            {
                var payload = bytes[9..];
                for (var i = random.Next(1, 6); i > 0; i--)
                {
                    payload[random.Next(payload.Length)] = (byte)random.Next(256);
                }

                var forged = Pieces.Seal(payload);
                var reader = SearchReader.Open(path => path == damaged ? forged : Library.Files[path]);
                try
                {
                    reader.Search("anggaran mpp pasuruan skm");
                }
                catch (SearchIndexException)
                {
                    // said clearly
                }
            }
        }
    }
}
