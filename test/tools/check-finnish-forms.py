"""Asks Voikko whether each form of a verb is a form of that verb with that meaning.

    /usr/bin/python3 test/tools/check-finnish-forms.py [FILE]

Needs the Debian packages python3-libvoikko and voikko-fi; nothing of theirs is bundled or copied. Prints one line for each
form that Voikko does not confirm. Exit code 0: all are right; 1: some are not; 3: Voikko is not installed.
"""

import re
import sys

try:
    import libvoikko

    VOIKKO = libvoikko.Voikko("fi")
except Exception as problem:  # the library, its binding or its dictionary is missing
    print(f"Voikko is not installed: {problem}")
    sys.exit(3)

FILE = sys.argv[1] if len(sys.argv) > 1 else "test/fixtures/finnish-verb-forms.txt"


def is_present(reading, person, number=None):
    return (
        reading.get("MOOD") == "indicative"
        and reading.get("TENSE") == "present_simple"
        and reading.get("PERSON") == person
        and (number is None or reading.get("NUMBER") == number)
    )


MEANS = {
    "infinitive": lambda r: r.get("MOOD") == "A-infinitive",
    "first": lambda r: is_present(r, "1", "singular"),
    "first-plural": lambda r: is_present(r, "1", "plural"),
    "passive": lambda r: is_present(r, "4"),
    "imperative": lambda r: r.get("MOOD") == "imperative" or is_present(r, "3", "singular") or r.get("NEGATIVE") in ("both", "true"),
    "third": lambda r: is_present(r, "3", "singular"),
    "third-plural": lambda r: is_present(r, "3", "plural"),
    "nominal": lambda r: r.get("MOOD") == "MINEN-infinitive" or r.get("CLASS") == "nimisana",
    "means": lambda r: r.get("MOOD") == "MA-infinitive",
    "ma-illative": lambda r: r.get("MOOD") == "MA-infinitive",
    "necessive": lambda r: r.get("PARTICIPLE") == "present_passive",
    "past": lambda r: r.get("TENSE") == "past_imperfective",
    "participle": lambda r: r.get("PARTICIPLE") in ("past_active", "past_passive"),
    "conditional": lambda r: r.get("MOOD") == "conditional",
    "final": lambda r: r.get("MOOD") == "A-infinitive",
}


def lemmas(reading):
    """The verbs that a reading is built on: "+alen(aleta)ta(+taa)+n+ut(+ut)" is of aleta, and of alentaa."""
    found, surface = {reading.get("BASEFORM", "")}, ""
    for text, base in re.findall(r"([^()+]*)\(([^()]*)\)|\+", reading.get("WORDBASES", "")):
        if base.startswith("+"):
            found.add(surface + base[1:])
        elif base:
            found.add(base.replace("=", ""))
        surface += text
    return found


def is_of(reading, lemma):
    return lemma in lemmas(reading)


# Borrowed verbs that the dictionary lacks; their forms follow treenata and tuplata.
UNKNOWN = {"tsempata", "triplata"}


def main():
    count, wrong = 0, []
    for line in open(FILE, encoding="utf-8"):
        lemma, _, rest = line.strip().partition(": ")
        if lemma in UNKNOWN:
            continue
        for part in rest.split("; "):
            feature, *forms = part.split(" ")
            for form in forms:
                count += 1
                readings = VOIKKO.analyze(form)
                if not any(is_of(r, lemma) and MEANS[feature](r) for r in readings):
                    seen = sorted({f"{r.get('BASEFORM')} {r.get('MOOD') or r.get('PARTICIPLE') or r.get('CLASS')} {r.get('TENSE', '')}".strip() for r in readings})
                    wrong.append(f"{lemma}: {form} as {feature}; Voikko reads {', '.join(seen) or 'nothing'}")
    for line in wrong:
        print(line)
    print(f"{count} forms, {len(wrong)} not confirmed")
    return 1 if wrong else 0


sys.exit(main())
