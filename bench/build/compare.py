#!/usr/bin/env python3
"""compare.py: kb beside Hugo and beside a copy of kb's own output, in one run, as ratios.

    python3 bench/build/compare.py --peers DIR [--sizes 100,1000,10000] [--rounds 3] [--long] [--managed] [--work DIR]

--peers   folder with gen.py (the corpus of the peers) and peers/hugo (Hugo's site); without it, or without the program
          hugo, ours are measured alone and no target that names Hugo is judged
--kb      a published kb; by default the script publishes one into the work folder: a native one where there is a C linker
--pages   a published bench/pages, which makes the pages alone; published in the same way by default
--managed publishes the form with its own runtime instead
--long    50,000 records besides
--work    a RAM disk, /dev/shm/kb-bench by default; emptied first

The jobs of a round run in turn, each into a folder of its own; the first round is a warm-up and is not counted. Up to
1,000 records there are three times as many rounds: their jobs take less than a second, in which whatever else the
machine does weighs more. Beyond 10,000 there are three at most. Wall, CPU and peak memory are the kernel's own of the
whole process. A ratio is that of two runs of the same round, since the machine is faster in one minute than in another;
the table gives medians. "others" is the share of the machine that other processes took meanwhile: above a few per cent,
read the ratios and forget the seconds.
"""
import argparse, os, shutil, socket, statistics, subprocess, sys, time, urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
args = argparse.ArgumentParser()
args.add_argument("--peers", default=os.environ.get("KB_BENCH_PEERS"))
args.add_argument("--kb")
args.add_argument("--pages")
args.add_argument("--managed", action="store_true")
args.add_argument("--sizes", default="100,1000,10000")
args.add_argument("--rounds", type=int, default=3)
args.add_argument("--long", action="store_true")
args.add_argument("--work", default="/dev/shm/kb-bench")
args = args.parse_args()
WORK, LOG = Path(args.work), open(os.devnull, "w")
AS_OF = ["--as-of", "2026-11-21"]
PORT = 0
SMALLER = "kb, 10,000 records"
held = []


def busy():
    f = [int(x) for x in open("/proc/stat").readline().split()[1:]]
    return (f[0] + f[1] + f[2] + f[5] + f[6] + f[7]) / os.sysconf("SC_CLK_TCK")


def run(command, cwd="/"):
    """One process: wall, CPU and peak memory, and what share of the machine others took."""
    before, start = busy(), time.perf_counter()
    child = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=LOG, stderr=LOG)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {code}")
    cpu = used.ru_utime + used.ru_stime
    return dict(wall=wall, cpu=cpu, mb=used.ru_maxrss / 1024, others=max(0, busy() - before - cpu) / (wall * os.cpu_count()))


def fresh(path):
    """Nothing of an earlier build: neither the folder nor what kb leaves beside it for the next one."""
    for old in [path, *path.parent.glob(f".{path.name}.kb-*")]:
        old.unlink() if old.is_file() else shutil.rmtree(old, ignore_errors=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def published(given, project, name):
    if given:
        return Path(given).resolve()
    target = WORK / ("bin-" + name)
    native = not args.managed and (shutil.which("clang") or shutil.which("gcc"))
    print(f"{name}:", "native" if native else "with its own runtime", flush=True)
    subprocess.run(["dotnet", "publish", ROOT / project, "-c", "Release", "--use-current-runtime",
                    *(["-p:PublishAot=true"] if native else ["--self-contained", "true"]), "-o", target, "-v", "q"], check=True, stdout=LOG)
    return target / name


def weight(folder):
    files = [f for f in Path(folder).rglob("*") if f.is_file()]
    return len(files), sum(f.stat().st_size for f in files)


def touch(content, n):
    """One record gets another title, so that the next build is over a site of which a little changed. Gives the address of its page and the title."""
    record = min(Path(content, "lessons").glob("*.md"))
    lines = record.read_text(encoding="utf-8").split("\n")
    at = next(i for i, line in enumerate(lines) if line.startswith("name: "))
    lines[at] = f"name: Judul yang berubah {n}"
    record.write_text("\n".join(lines), encoding="utf-8")
    return f"pelajaran/{record.stem}/", f"Judul yang berubah {n}"


def over(runs, others, key="wall"):
    """What the runs of a job took over those of another in the same rounds."""
    return statistics.median(run[key] / other[key] for run, other in zip(runs, others))


def measure(n, kb, pages, hugo):
    place = WORK / str(n)
    site, out = place / "ours", place / "out"
    subprocess.run(["dotnet", "run", "-c", "Release", "--project", ROOT / "bench/Corpus", "--", "--records", str(n), "--out", site / "content"], check=True, stdout=LOG)
    jobs = {}
    if hugo:
        subprocess.run([sys.executable, Path(args.peers, "gen.py"), str(n), place / "theirs"], check=True, stdout=LOG)
        jobs["hugo"] = lambda: run(["hugo", "--quiet", "-s", hugo, "--contentDir", place / "theirs/hugo/content", "-d", fresh(out / "hugo")])
    if n > 10_000 and (WORK / "10000").exists():
        jobs[SMALLER] = lambda: run([kb, "build", *AS_OF, "--out", fresh(WORK / "10000/out/kb")], WORK / "10000/ours")
    jobs["kb"] = lambda: run([kb, "build", *AS_OF, "--out", fresh(out / "kb")], site)
    jobs["kb, again"] = lambda: (touch(site / "content", time.perf_counter_ns()), run([kb, "build", *AS_OF, "--out", out / "kb"], site))[-1]
    # After the second build, which follows the first at once as an author's does: a copy takes the memory that the first one gave back.
    jobs["copy"] = lambda: run(["cp", "-r", out / "kb", fresh(out / "copy")])
    jobs["pages alone"] = lambda: run([pages, "--content", site / "content", *AS_OF, "--out", fresh(out / "pages alone")])

    rows = {name: [] for name in jobs}
    rounds = args.rounds * 3 if n <= 1000 else args.rounds if n <= 10_000 else min(3, args.rounds)
    for turn in range(rounds + 1):
        for name, job in jobs.items():
            row = job()
            if turn > 0:
                rows[name].append(row)
    files = {name: weight(out / name) for name in ("hugo", "kb", "pages alone") if name in jobs}
    base, told = rows["hugo" if hugo else "kb"], {}
    for name, runs in rows.items():
        m = {key: statistics.median(r[key] for r in runs) for key in ("wall", "cpu", "mb", "others")}
        ratio = {key: over(runs, base, key) for key in ("wall", "cpu", "mb")}
        told[name] = dict(ratio=ratio, runs=runs)
        count, size = files.get(name, ("", 0))
        print(f"| {n} | {name} | {m['wall']:.2f} | {m['cpu']:.2f} | {m['mb']:.0f} | {ratio['wall']:.2f} | {ratio['cpu']:.2f} | {ratio['mb']:.2f} | "
              f"{count} | {f'{size / 1e6:.0f}' if size else ''} | {m['others']:.0%} |", flush=True)
    return told


def judge(what, got, most):
    held.append((what, got, most))


def best(command, cwd, times=7):
    return statistics.median(run(command, cwd)["wall"] for _ in range(times))


def served(address, holds=""):
    """Waits for a page that holds a text; gives the seconds."""
    start = time.perf_counter()
    while time.perf_counter() - start < 120:
        try:
            with urllib.request.urlopen(f"http://localhost:{PORT}/{address}") as page:
                if holds in page.read().decode():
                    return time.perf_counter() - start
        except OSError:
            pass
        time.sleep(0.002)
    sys.exit("kb serve gives no page")


def told(events):
    """Waits for the next state that the server tells."""
    while not events.readline().startswith(b"data:"):
        pass


def serving(kb, folder, then):
    global PORT
    # One that nobody listens at: an older server would answer quickly.
    with socket.socket() as free:
        free.bind(("localhost", 0))
        PORT = free.getsockname()[1]
    child = subprocess.Popen([kb, "serve", "--port", str(PORT), *AS_OF], cwd=folder, stdout=LOG, stderr=LOG)
    try:
        return then()
    finally:
        child.terminate()
        child.wait()


def first_page(kb, folder):
    """From the start of the program to the first page."""
    return serving(kb, folder, lambda: served(""))


def after_a_save(kb, folder, times=15):
    """From the save of one record to its page as it is now, in a program that has run for a while: told by the stream that a browser listens to, then asked for. The first saves are a warm-up."""
    def measure():
        served("")
        time.sleep(3)
        events = urllib.request.urlopen(f"http://localhost:{PORT}/_kb/events")
        told(events)
        seconds = []
        for n in range(times + 5):
            start = time.perf_counter()
            address, title = touch(folder / "content", f"{n} {time.perf_counter_ns()}")
            told(events)
            served(address, title)
            seconds.append(time.perf_counter() - start)
            time.sleep(1.5)
        return statistics.median(seconds[5:])
    return serving(kb, folder, measure)


def main():
    fresh(WORK).mkdir(parents=True)
    kb = published(args.kb, "src/KnowledgeBase.Cli", "kb")
    pages = published(args.pages, "bench/pages", "pages")
    hugo = Path(args.peers, "peers/hugo") if args.peers and shutil.which("hugo") else None
    if hugo:
        hugo = shutil.copytree(hugo, WORK / "hugo")
        print(subprocess.run(["hugo", "version"], capture_output=True, text=True).stdout.strip())
    base = "Hugo" if hugo else "kb"
    print(f"| records | job | wall s | CPU s | peak MB | wall / {base} | CPU / {base} | MB / {base} | files | MB out | others |\n|---|---|---|---|---|---|---|---|---|---|---|")
    sizes = [int(s) for s in args.sizes.split(",")] + ([50_000] if args.long else [])
    rows = {n: measure(n, kb, pages, hugo) for n in sizes}
    if hugo:
        for n, wall, memory in ((100, 1.5, None), (1000, 0.5, None), (10_000, 0.5, 0.5), (50_000, None, 0.25)):
            if n in rows:
                ratio = rows[n]["kb"]["ratio"]
                if wall:
                    judge(f"{n}: pages, index and data over Hugo's pages, wall", ratio["wall"], wall)
                if memory:
                    judge(f"{n}: pages, index and data, memory", ratio["mb"], memory)
        if 10_000 in rows:
            ratio = rows[10_000]["pages alone"]["ratio"]
            judge("10,000: pages alone over Hugo's, wall", ratio["wall"], 0.25)
            judge("10,000: the same, memory", ratio["mb"], 0.25)
    if SMALLER in rows.get(50_000, {}):
        judge("50,000 over 10,000, wall", over(rows[50_000]["kb"]["runs"], rows[50_000][SMALLER]["runs"]), 5.5)
    if 10_000 in rows:
        judge("10,000, one file changed: a new process over a full build, wall", over(rows[10_000]["kb, again"]["runs"], rows[10_000]["kb"]["runs"]), 0.15)
        judge("10,000, one file changed: kb serve until its page is served, seconds", after_a_save(kb, WORK / "10000/ours"), 0.1)
    judge("kb --version, seconds", best([kb, "--version"], "/"), 0.06)
    judge("kb check of the real content, seconds", best([kb, "check"], ROOT), 0.5)
    judge("kb serve of the real content to the first page, seconds", statistics.median(first_page(kb, ROOT) for _ in range(5)), 1.0)
    print("\n| target | measured | at most | holds |\n|---|---|---|---|")
    for what, got, most in held:
        print(f"| {what} | {got:.3f} | {most} | {'yes' if got <= most else 'NO'} |")
    return 0 if all(got <= most for _, got, most in held) else 1


if __name__ == "__main__":
    sys.exit(main())
