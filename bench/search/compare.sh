#!/bin/sh
# compare.sh docs.jsonl queries.jsonl qrels.tsv eval.py OUT: ours and its peers over the same documents, one table.
# Needs Node with npm, a JDK and Debian's liblucene8-java; a peer that cannot be installed is left out.
set -eu
docs=$1 queries=$2 qrels=$3 eval=$4 out=$5
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
dotnet run -c Release --project "$here" -- --docs "$docs" --queries "$queries" --out "$out"
cmp "$out/cs.run" "$out/js.run" && echo "C# and JavaScript: the same runs"
[ -f "$out/package.json" ] || echo '{}' > "$out/package.json"
if npm install --silent --no-fund --no-audit --prefix "$out" minisearch@7 pagefind@1 > "$out/npm.log" 2>&1; then
  node "$here/peers/peers.mjs" "$docs" "$queries" "$out" || echo "a peer from npm failed"
fi
jars=$(ls /usr/share/java/lucene-core-8*.jar /usr/share/java/lucene-analyzers-common-8*.jar /usr/share/java/lucene-queryparser-8*.jar 2>/dev/null | tr '\n' ':') || true
if [ -n "$jars" ]; then
  java -cp "$jars" "$here/peers/Lucene.java" "$out/docs.tsv" "$out/queries.tsv" "$out/lucene.run" || echo "Lucene failed"
fi
for name in cs js lucene minisearch pagefind; do
  [ -f "$out/$name.run" ] && printf '%-11s' "$name" && python3 "$eval" "$out/$name.run" --queries "$queries" --qrels "$qrels"
done
