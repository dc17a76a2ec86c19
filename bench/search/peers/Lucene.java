import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene 8 with its Indonesian analyser, BM25, title weighed twice: documents and queries as tab-separated lines. */
public final class Lucene {
    public static void main(String[] args) throws Exception {
        var analyzer = new IndonesianAnalyzer();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                String[] cells = line.split("\t", -1);
                var document = new Document();
                document.add(new StoredField("id", cells[0]));
                String[] names = {"title", "region", "body"};
                for (int i = 0; i < names.length; i++) document.add(new TextField(names[i], cells[i + 1], Field.Store.NO));
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        var builder = new QueryBuilder(analyzer);
        var out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = line.split("\t", -1);
            var parts = new ArrayList<Query>();
            Map<String, Float> weights = Map.of("title", 2f, "region", 1.5f, "body", 1f);
            for (var weight : weights.entrySet()) {
                Query part = builder.createBooleanQuery(weight.getKey(), cells[1]);
                if (part != null) parts.add(new BoostQuery(part, weight.getValue()));
            }
            if (parts.isEmpty()) continue;
            int rank = 0;
            for (ScoreDoc hit : searcher.search(new DisjunctionMaxQuery(parts, 0.3f), 10).scoreDocs)
                out.append(cells[0]).append(' ').append(searcher.doc(hit.doc).get("id")).append(' ').append(++rank).append('\n');
        }
        Files.writeString(Path.of(args[2]), out.toString());
    }
}
