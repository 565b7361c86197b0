"""datasketch on the same paragraphs: python3 datasketch_bench.py <paragraphs.txt>

Prints {"bytes", "fingerprint", "withLsh", "version"}; seconds of processor time. Word 3-shingles, 128 slots; xxh3
where python3 has xxhash, else the library's SHA-1; MinHashLSH with 42 bands of 3.
"""
import json
import re
import sys
import time

import datasketch
from datasketch import MinHash, MinHashLSH

try:
    from xxhash import xxh3_64_intdigest

    def hashed(data):
        return xxh3_64_intdigest(data) & 0xFFFFFFFF

    arguments = {"hashfunc": hashed}
except ImportError:
    arguments = {}

paragraphs = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\n") if line]
words = re.compile(r"[\w'’]+")
signatures = []
start = time.process_time()
for text in paragraphs:
    tokens = words.findall(text.lower())
    signature = MinHash(num_perm=128, **arguments)
    shingles = [" ".join(tokens[i : i + 3]).encode() for i in range(len(tokens) - 2)]
    signature.update_batch(shingles)
    signatures.append(signature)
fingerprint = time.process_time() - start
lsh = MinHashLSH(num_perm=128, params=(42, 3))
for i, signature in enumerate(signatures):
    lsh.insert(i, signature)
for signature in signatures:
    lsh.query(signature)
print(
    json.dumps(
        {
            "bytes": sum(len(text.encode()) for text in paragraphs),
            "fingerprint": fingerprint,
            "withLsh": time.process_time() - start,
            "version": datasketch.__version__ + (" with xxh3" if arguments else ""),
        }
    )
)
