#!/usr/bin/env bash
# Draws the PNG icons of the manifest from assets/icons/*.svg. Run it after changing a drawing; needs Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
browser=${CHROMIUM:-chromium}
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT

draw() {
  local drawing=$1 size=$2
  printf '<!doctype html><style>body{margin:0}svg{display:block;width:%spx;height:%spx}</style>' "$size" "$size" >"$page"
  cat "assets/icons/$drawing.svg" >>"$page"
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size="$size,$size" --screenshot="$PWD/assets/$drawing-$size.png" "file://$page"
}

for size in 16 32 64 80; do draw icon "$size"; done
for drawing in controleren sorteren rapportage; do
  for size in 16 32 80; do draw "$drawing" "$size"; done
done
