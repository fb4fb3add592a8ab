#!/usr/bin/env python3
"""The gold of the sample corpus: from words to offsets, and what must hold of it.

  gold.py check [NAME…]    resolves gold/NAME.gold, says what is wrong; gold/NAME.json must be what `write` would write
  gold.py write [NAME…]    writes gold/NAME.json (offsets in code points of articles/NAME.txt, start inclusive, end exclusive)
  gold.py show NAME…       each statement in its place
  gold.py quotas [NAME…]   how the statements are distributed, and what the corpus wants
  gold.py number NAME…     writes the occurrence (#n) nearest to the content where words occur more than once
  gold.py agreement        how far the second reading of acts and issues (second.tsv) agrees with the gold
  gold.py contract DIR     the statements of another reader's .gold files as lines of the output contract
  gold.py pages            whether the long paragraphs of the articles stand in their pages, feed and mail
  gold.py split            the test articles by the rule of README.md; must equal split.txt

With `--in DIR` before the command it works on another folder that has articles/ and gold/ (practice, at the root of the house).

The notation of a .gold file is described in README.md. Exit code: 0, 1 where something is wrong, 2 for a mistake in the call.
"""
import collections
import email
import email.policy
import glob
import hashlib
import html
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = "direct mixed indirect reported free-indirect".split()
ACTS = "demand offer accept reject promise threaten warn assess forecast accuse deny appeal state".split()
ISSUES = ("ceasefire peace-talks peace-conference territory annexation withdrawal security-guarantees nato sanctions "
          "arms-supplies nuclear mobilisation escalation economy leadership regime-change other").split()
MEDIA = "speech writing thought".split()
CERTAINTIES = "none certain probable possible unlikely".split()
SPANS = ("content", "cue", "source", "addressee", "condition")
FIELDS = set(SPANS) | set("""speaker addressee-actor kind medium act issues via date certainty doubted negated hypothetical
                             parent key note""".split())
PRONOUNS = set("""er sie es wir ich man dieser diese dieses jener jene der die das beide he she it they we i this those both
                  who which""".split())
COMPLEMENTIZERS = ("dass", "daß", "that")
MARKS = "„“”\"»«‚‘’'"


class Mistake(Exception):
    pass


# ---------------------------------------------------------------- files

def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def load(name, absent=None):
    path = os.path.join(HERE, name)
    return absent if absent is not None and not os.path.exists(path) else json.loads(read(path))


def names_given(arguments):
    if arguments:
        return [os.path.splitext(os.path.basename(name))[0] for name in arguments]
    return sorted(os.path.splitext(os.path.basename(path))[0] for path in glob.glob(os.path.join(HERE, "gold", "*.gold")))


class Actors:
    def __init__(self):
        self.by_id = {actor["id"]: actor for actor in load("actors.json", {"actors": []})["actors"]}

    def speaker(self, value, language):
        """(id or None, name) of an id or of words in quotation marks."""
        if value.startswith('"'):
            return None, value.strip('"')
        if value not in self.by_id:
            raise Mistake(f"no actor '{value}' in actors.json; a local one stands in quotation marks")
        return value, self.by_id[value]["names"][language]

    def aliases(self, identity):
        actor = self.by_id[identity]
        return list(dict.fromkeys([*actor["names"].values(), *actor.get("aliases", [])]))


# ---------------------------------------------------------------- from words to offsets

def occurrences(text, words):
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return [match.start() for match in re.finditer(before + re.escape(words) + after, text)]


def parse_words(value):
    match = re.fullmatch(r"(.*?)(?:\s+#(\d+))?", value, re.S)
    first, _, last = match.group(1).partition(" ~~ ")
    return first, last, int(match.group(2)) if match.group(2) else None


def span_at(text, start, first, last):
    end = start + len(first)
    if last:
        found = [at for at in occurrences(text, last) if at >= end]
        if not found:
            raise Mistake(f"no '{last}' after '{first}'")
        end = found[0] + len(last)
    return start, end


def find(text, value):
    """The span of 'words', 'words #2' or 'first words ~~ last words'."""
    first, last, wanted = parse_words(value)
    at = occurrences(text, first)
    if not at:
        raise Mistake(f"'{first}' is not in the text")
    if wanted is None and len(at) > 1:
        where = "; ".join(f"#{n + 1} …{text[max(0, a - 15):a + len(first) + 15]}…".replace("\n", " ") for n, a in enumerate(at[:9]))
        raise Mistake(f"'{first}' occurs {len(at)} times, say which: {where}")
    if wanted is not None and not 1 <= wanted <= len(at):
        raise Mistake(f"'{first}' occurs {len(at)} times, there is no #{wanted}")
    return span_at(text, at[(wanted or 1) - 1], first, last)


def blocks(name, folder=None):
    """The head and the statements of a .gold file as lists of (field, value, line number)."""
    path = os.path.join(folder or os.path.join(HERE, "gold"), name + ".gold")
    parts = [("head", [])]
    for number, line in enumerate(read(path).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("= "):
            parts.append((line[2:].strip(), []))
            continue
        field, colon, value = line.partition(":")
        if not colon:
            raise Mistake(f"{name}.gold:{number}: '{line}' is neither 'field: value' nor '= id'")
        parts[-1][1].append((field.strip(), value.strip(), number))
    return parts


def all_of(lines, field):
    return [value for key, value, _ in lines if key == field and value]


def one_of(lines, field, default=None):
    return next(iter(all_of(lines, field)), default)


def listed(value, by):
    return [part.strip() for part in (value or "").split(by) if part.strip()]


def as_json(text, spans):
    return [{"start": b, "end": e, "exact": text[b:e]} for b, e in spans]


def statement(identity, lines, text, language, actors):
    unknown = [key for key, _, _ in lines if key not in FIELDS]
    if unknown:
        raise Mistake(f"unknown field '{unknown[0]}'")
    spans = {field: [find(text, value) for value in all_of(lines, field)] for field in SPANS}
    speakers = [actors.speaker(value, language) for value in listed(one_of(lines, "speaker"), ";")]
    via = [actors.speaker(value, language)[1] for value in listed(one_of(lines, "via"), ";")]
    addressee = one_of(lines, "addressee-actor")
    made = {"id": identity, "parent": one_of(lines, "parent")}
    made.update({field: as_json(text, spans[field]) or (None if field == "condition" else []) for field in SPANS})
    made.update({
        "speaker": [name for _, name in speakers] if len(speakers) > 1 else speakers[0][1] if speakers else None,
        "actors": [given for given, _ in speakers if given],
        "addressee_actor": actors.speaker(addressee, language)[1] if addressee else None,
        "kind": one_of(lines, "kind"), "medium": one_of(lines, "medium", "speech"), "act": one_of(lines, "act"),
        "issues": listed(one_of(lines, "issues"), ","), "via": via, "date": one_of(lines, "date"),
        "certainty": one_of(lines, "certainty", "none"),
        **{flag: one_of(lines, flag, "no") == "yes" for flag in ("doubted", "negated", "hypothetical")},
        "key": one_of(lines, "key"), "note": one_of(lines, "note")})
    return made


def resolve(name, actors, folder=None):
    """(the article's gold as it is written, its text, what is wrong)."""
    text = read(os.path.join(HERE, "articles", name + ".txt"))
    parts = blocks(name, folder)
    head = parts[0][1]
    made = {"file": name + ".txt", "published": one_of(head, "published"), "language": one_of(head, "language"),
            "title": one_of(head, "title"), "statements": [], "none": [], "aliases": {}}
    wrong = [f"head: '{field}' is missing" for field in ("published", "language", "title") if not made[field]]
    language = made["language"] or "en"
    for value in all_of(head, "none"):
        try:
            made["none"] += as_json(text, [find(text, value)])
        except Mistake as mistake:
            wrong.append(f"none: {mistake}")
    for identity, lines in parts[1:]:
        try:
            made["statements"].append(statement(identity, lines, text, language, actors))
        except Mistake as mistake:
            wrong.append(f"{identity}: {mistake}")
    named = {given for one in made["statements"] for given in one["actors"]}
    named |= {given for _, lines in parts[1:] for field in ("via", "addressee-actor")
              for given in listed(one_of(lines, field), ";") if given in actors.by_id}
    made["aliases"] = {actors.by_id[one]["names"][language]: actors.aliases(one) for one in sorted(named)}
    wrong += [f"{one['id']}: {what}" for one in made["statements"] for what in faults(one, made, text)]
    return made, text, wrong


# ---------------------------------------------------------------- what must hold

def faults(one, article, text):
    keys = {key["key"] for key in load("corpus.json", {"keys": []})["keys"]}
    others = {other["id"]: other for other in article["statements"]}
    if sum(other["id"] == one["id"] for other in article["statements"]) > 1:
        yield "the id stands twice"
    if not one["content"]:
        yield "no content"
    for field, allowed in (("kind", KINDS), ("act", ACTS), ("medium", MEDIA), ("certainty", CERTAINTIES)):
        if one[field] not in allowed:
            yield f"{field} '{one[field]}' is none of {', '.join(allowed)}"
    for issue in one["issues"]:
        if issue not in ISSUES:
            yield f"issue '{issue}' is none of {', '.join(ISSUES)}"
    if not one["issues"]:
        yield "no issue ('other' where none fits)"
    if one["key"] and one["key"] not in keys:
        yield f"key '{one['key']}' is not in corpus.json"
    if one["date"] and not re.fullmatch(r"(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?)?", one["date"]):
        yield f"'{one['date']}' is no date"
    if len(one["cue"]) > 1:
        yield "a cue is one span"
    if one["kind"] == "free-indirect" and one["cue"]:
        yield "a free-indirect statement has no cue"
    if one["kind"] in ("indirect", "reported") and not one["cue"]:
        yield f"an {one['kind']} statement has a cue"
    for field in SPANS:
        for span in one[field] or []:
            if re.search(r"\n\s*\n", span["exact"]) or span["exact"] != span["exact"].strip():
                yield f"{field} '{span['exact'][:30]}…' crosses a blank line or has white space at its ends"
    spans = [(span["start"], span["end"]) for span in one["content"]]
    if any(a[1] > b[0] for a, b in zip(spans, spans[1:])):
        yield "content spans overlap or are not in order"
    for field in ("cue", "source"):
        if any(span["start"] < e and b < span["end"] for span in one[field] for b, e in spans):
            yield f"{field} lies inside the content"
    if one["parent"]:
        outer = others.get(one["parent"])
        if outer is None:
            yield f"no statement '{one['parent']}'"
        elif not all(any(o["start"] <= b and e <= o["end"] for o in outer["content"]) for b, e in spans):
            yield "the content does not lie inside the parent's"


def written(made):
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def check(names, actors):
    bad = 0
    for name in names:
        made, _, wrong = resolve(name, actors)
        path = os.path.join(HERE, "gold", name + ".json")
        if not wrong and (not os.path.exists(path) or read(path) != written(made)):
            wrong = ["the .json is not up to date; run: gold.py write"]
        for what in wrong:
            print(f"{name}: {what}")
        bad += len(wrong)
    return bad


def write(names, actors):
    bad = 0
    for name in names:
        made, _, wrong = resolve(name, actors)
        for what in wrong:
            print(f"{name}: {what}")
        bad += len(wrong)
        if not wrong:
            with open(os.path.join(HERE, "gold", name + ".json"), "w", encoding="utf-8", newline="\n") as file:
                file.write(written(made))
    return bad


# ---------------------------------------------------------------- help for those who annotate

def number(names):
    """Writes #n where a cue, source, addressee or condition occurs more than once: the nearest to the content."""
    for name in names:
        text = read(os.path.join(HERE, "articles", name + ".txt"))
        path = os.path.join(HERE, "gold", name + ".gold")
        lines = read(path).splitlines()
        for _, block in blocks(name)[1:]:
            try:
                content = [find(text, value) for value in all_of(block, "content")]
            except Mistake:
                continue
            for field, value, at in block:
                first, last, wanted = parse_words(value) if field in SPANS and value else ("", "", None)
                found = occurrences(text, first) if first and wanted is None and field != "content" else []
                if len(found) > 1 and content:
                    nearest = min(found, key=lambda a: distance(a, a + len(first), content, field == "condition"))
                    lines[at - 1] = f"{field}: {value} #{found.index(nearest) + 1}"
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(lines) + "\n")


def distance(start, end, content, inside):
    gaps = [max(b - end, start - e, 0) for b, e in content]
    within = any(b <= start and end <= e for b, e in content)
    return (within != inside, min(gaps))


def show(names, actors):
    for name in names:
        made, text, wrong = resolve(name, actors)
        print(f"== {name}: {made['title']} ({made['published']}, {made['language']})")
        for one in made["statements"]:
            marks = [(span["start"], span["end"], field) for field in SPANS if field != "condition" for span in one[field]]
            if not marks:
                continue
            start, end = min(mark[0] for mark in marks), max(mark[1] for mark in marks)
            inner = collections.defaultdict(str)
            for b, e, field in sorted(marks, key=lambda mark: mark[0] - mark[1]):
                inner[b] += f"[{field} "
                inner[e] = "]" + inner[e]
            begin, finish = max(0, start - 50), min(len(text), end + 50)
            shown = "".join(inner.get(at, "") + text[at:at + 1] for at in range(begin, finish + 1)).replace("\n", " ⏎ ")
            said = "; ".join(f"{key}={value}" for key, value in one.items()
                             if key not in SPANS and key not in ("id", "actors") and value not in (None, [], False, "none"))
            condition = " / ".join(span["exact"] for span in one["condition"] or [])
            print(f"{one['id']} …{shown}…\n      {said}" + (f"; condition={condition}" if condition else ""))
        for what in wrong:
            print(f"WRONG {what}")


def form_of_source(one, actors):
    if not one["source"]:
        return "none"
    words = re.findall(r"[\w'’-]+", " ".join(span["exact"] for span in one["source"]))
    if words and words[0].casefold() in PRONOUNS and len(words) == 1:
        return "pronoun"
    known = [alias for identity in one["actors"] for alias in actors.aliases(identity)]
    given = one["speaker"] if isinstance(one["speaker"], list) else [one["speaker"] or ""]
    known += [name for name in given if len(name.split()) > 1 and all(word[:1].isupper() for word in name.split())]
    lasts = {part.casefold() for name in known for part in re.findall(r"[\w'’-]+", name) if len(part) > 2}
    return "name" if any(re.sub(r"['’]?s$", "", word.casefold()) in {re.sub(r"s$", "", last) for last in lasts} for word in words) else "role"


def quotas(names, actors):
    gold = [resolve(name, actors)[0] for name in names]
    every = [one for article in gold for one in article["statements"]]
    total = len(every) or 1
    kinds = collections.Counter(one["kind"] for one in every)
    forms = collections.Counter(form_of_source(one, actors) for one in every)
    indirect = [one for one in every if one["kind"] == "indirect"]
    bare = sum(not one["content"][0]["exact"].lstrip(MARKS).casefold().startswith(COMPLEMENTIZERS) for one in indirect if one["content"])
    print(f"{len(gold)} articles ({', '.join(f'{n} {k}' for k, n in sorted(collections.Counter(a['language'] for a in gold).items()))}), "
          f"{len(every)} statements, {sum(str(one['note'] or '').startswith('BORDERLINE') for one in every)} of them borderline")

    def share(title, n, wanted, of=total):
        print(f"  {title:34}{n:5} {100 * n / (of or 1):6.1f} %   wanted {wanted}")
    for kind, wanted in zip(("direct", "indirect", "reported", "free-indirect", "mixed"), ("25 %", "40 %", "15 %", "10 %", "10 %")):
        share(kind, kinds[kind], wanted)
    share("indirect without dass, that", bare, "50 % of the indirect", len(indirect))
    share("source is a pronoun or a role", forms["pronoun"] + forms["role"], "33 %")
    share("no source", forms["none"], "10 %")
    share("interrupted content", sum(len(one["content"]) > 1 for one in every), "10 %")
    share("nested", sum(bool(one["parent"]) for one in every), "5 %")
    share("with a condition", sum(bool(one["condition"]) for one in every), "10 %")
    share("with a chain (via)", sum(bool(one["via"]) for one in every), "-")
    share("negated or hypothetical", sum(one["negated"] or one["hypothetical"] for one in every), "10 of them")
    share("scare quotes, titles (no statement)", sum(len(article["none"]) for article in gold), "15 of them")


def agreement(names, actors):
    """second.tsv: a line each of article, statement, act, issues (comma between them)."""
    second = {tuple(row[:2]): row[2:] for row in (line.split("\t") for line in read(os.path.join(HERE, "second.tsv")).splitlines())}
    gold = {(name, one["id"]): one for name in names for one in resolve(name, actors)[0]["statements"]}
    both = [key for key in gold if key in second]
    for key in [key for key in second if key not in gold] + [key for key in both if second[key][0] not in ACTS or set(second[key][1].split(",")) - set(ISSUES)]:
        print(f"second.tsv: {key[0]} {key[1]}: no such statement, act or issue", file=sys.stderr)
    acts = sum(gold[key]["act"] == second[key][0] for key in both)
    sets = [(set(gold[key]["issues"]), set(second[key][1].split(","))) for key in both]
    hits, wanted, given = (sum(len(of) for of in some) for some in ((a & b for a, b in sets), (a for a, _ in sets), (b for _, b in sets)))
    print(f"{len(both)} statements: act {acts / len(both):.3f} ({acts}), issues F1 {2 * hits / (wanted + given):.3f} (of the gold's {hits / wanted:.3f}, "
          f"of the second reader's {hits / given:.3f}), the same set {sum(a == b for a, b in sets) / len(both):.3f}")


def contract(folder, actors):
    """Another reader's annotation as if a program had written it, for a scorer."""
    for path in sorted(glob.glob(os.path.join(folder, "*.gold"))):
        made, text, wrong = resolve(os.path.splitext(os.path.basename(path))[0], actors, folder)
        for what in wrong:
            print(f"{path}: {what}", file=sys.stderr)
        lines = []
        for one in made["statements"]:
            speaker = one["speaker"][0] if isinstance(one["speaker"], list) else one["speaker"]
            source = {"spans": one["source"], "name": speaker, "via": one["via"]}
            condition = {"spans": one["condition"], "exact": " ".join(s["exact"] for s in one["condition"])} if one["condition"] else None
            lines.append({**{key: one[key] for key in ("id", "parent", "kind", "medium", "act", "issues", "date")},
                          "content": {"spans": one["content"]}, "cue": {"spans": one["cue"]}, "source": source, "condition": condition})
        print(json.dumps({"path": made["file"], "text": text, "statements": lines}, ensure_ascii=False))


def page_text(path):
    """The text of a page without tags and white space."""
    with open(path, "rb") as file:
        raw = file.read()
    if path.endswith(".eml"):
        raw = email.message_from_bytes(raw, policy=email.policy.default).get_body(("html",)).get_content().encode()
    text = raw.decode("windows-1252" if b"charset=iso-8859-1" in raw.lower() else "utf-8")
    return re.sub(r"[\s\u00ad]", "", html.unescape(re.sub(r"<!\[CDATA\[|\]\]>|</?\w[^<>]*>", "", text)))


def pages():
    bad = 0
    listed_pages = load("pages/pages.json")["pages"]
    for page in listed_pages:
        text = page_text(os.path.join(HERE, "pages", page["file"]))
        lines = [line for line in read(os.path.join(HERE, "articles", page["article"] + ".txt")).splitlines() if len(line) > 150]
        for line in lines:
            if re.sub(r"\s", "", line) not in text:
                print(f"{page['file']}: misses '{line[:60]}…' of {page['article']}")
                bad += 1
    print(f"{len(listed_pages)} articles in pages, {bad} paragraphs missing")
    return 1 if bad else 0


def split():
    """Of each outlet the two whose name's SHA-256 is lowest; a copy or version counts under the name of its first."""
    first = {copy: group["articles"][0] for kind in ("copies", "versions") for group in load("corpus.json")[kind] for copy in group["articles"]}
    outlets = collections.defaultdict(list)
    for path in glob.glob(os.path.join(HERE, "articles", "*.txt")):
        name = os.path.splitext(os.path.basename(path))[0]
        outlet = {"agentur": "agency"}.get(name.split("-")[0], name.split("-")[0])
        outlets[outlet].append((hashlib.sha256(first.get(name, name).encode()).hexdigest(), name))
    return sorted(name for articles in outlets.values() for _, name in sorted(articles)[:2])


def main(arguments):
    global HERE
    if len(arguments) > 2 and arguments[0] == "--in":
        HERE, arguments = os.path.abspath(arguments[1]), arguments[2:]
    command, *rest = arguments or ["help"]
    if command in ("check", "write", "show", "quotas", "number", "agreement"):
        names, actors = names_given(rest), Actors()
        if command == "number":
            return number(names)
        result = {"check": check, "write": write, "show": show, "quotas": quotas, "agreement": agreement}[command](names, actors)
        if command == "check":
            print(f"{len(names)} articles, {result} wrong")
        return 1 if result else 0
    if command == "contract" and len(rest) == 1:
        return contract(rest[0], Actors())
    if command == "pages":
        return pages()
    if command == "split":
        made = "\n".join(split()) + "\n"
        print(made, end="")
        return 0 if made == read(os.path.join(HERE, "split.txt")) else 1
    print(__doc__.strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Mistake, OSError, KeyError) as failure:
        print(f"gold.py: {failure}", file=sys.stderr)
        sys.exit(1)
