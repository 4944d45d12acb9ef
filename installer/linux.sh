#!/usr/bin/env bash
# Makes the Linux packages: an app image with a Java runtime of its own, and a Debian package of it.
# Wants a JDK 25 (JAVA_HOME, or JAVA25_HOME, or /usr/lib/jvm), Maven, and dpkg-deb for the package.
# The results lie in target/installer: understory/ (run bin/understory) and understory_VERSION_ARCH.deb.
set -euo pipefail
cd "$(dirname "$0")/.."

find_jdk() {
  for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -n "$home" ] && [ -x "$home/bin/jpackage" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then
      echo "$home"
      return
    fi
  done
  echo "No JDK 25 with jpackage was found; set JAVA25_HOME to one." >&2
  exit 1
}

JDK="$(find_jdk)"
MVN=(mvn -B -q ${MAVEN_ARGS:-})
OUT=target/installer
VERSION="$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)"
DEB_VERSION="${VERSION/-SNAPSHOT/~snapshot}"
ARCH="$(dpkg --print-architecture 2>/dev/null || uname -m)"

echo "Compiling $VERSION"
"${MVN[@]}" -DskipSuite=true package
rm -rf "$OUT"
mkdir -p "$OUT/input"
"${MVN[@]}" dependency:copy-dependencies -DincludeScope=runtime -DexcludeGroupIds=org.openjfx \
  -DoutputDirectory="$OUT/input"
cp "target/understory-$VERSION.jar" "$OUT/input/understory.jar"

echo "Linking a runtime"
# javafx.swing and ImageIO want java.desktop, H2 java.sql, Lucene jdk.management; jdk.unsupported and
# jdk.unsupported.desktop are JavaFX's own.
"$JDK/bin/jlink" --output "$OUT/runtime" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
  --add-modules java.base,java.compiler,java.datatransfer,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting,java.sql,java.xml,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs \
  --include-locales en,de

echo "Packing the app image"
# One file of JVM options for every way to start; JavaFX lies on a module path beside the jars.
OPTIONS=(--java-options "--module-path=\$APPDIR/javafx")
while IFS= read -r option; do
  [ -n "$option" ] && OPTIONS+=(--java-options "$option")
done < installer/jvm.options
"$JDK/bin/jpackage" --type app-image --name understory-java --dest "$OUT" --input "$OUT/input" \
  --main-jar understory.jar --main-class app.understory.desk.Main --runtime-image "$OUT/runtime" \
  --icon assets/understory-512.png --app-version "${VERSION%%-*}" --vendor "The Understory project" "${OPTIONS[@]}"
mv "$OUT/understory-java" "$OUT/understory"
APP="$OUT/understory"
mkdir -p "$APP/lib/app/javafx" "$APP/lib/app/fonts" "$APP/share"
cp target/javafx/*.jar "$APP/lib/app/javafx/"
cp src/main/resources/app/understory/kit/fonts/* "$APP/lib/app/fonts/"
cp installer/linux/fonts.conf "$APP/lib/app/fonts.conf"
cp LICENSE README.md CHANGELOG.md "$APP/share/"
install -m 755 installer/linux/understory "$APP/bin/understory"
echo "The app image is $APP"

command -v dpkg-deb > /dev/null || { echo "There is no dpkg-deb here, so no Debian package was made."; exit 0; }

echo "Packing the Debian package"
ROOT="$OUT/deb"
mkdir -p "$ROOT/DEBIAN" "$ROOT/opt" "$ROOT/usr/bin" "$ROOT/usr/share/applications" "$ROOT/usr/share/metainfo" \
  "$ROOT/usr/share/icons/hicolor/256x256/apps" "$ROOT/usr/share/icons/hicolor/scalable/apps" \
  "$ROOT/usr/share/doc/understory"
cp -a "$APP" "$ROOT/opt/understory"
ln -s ../../opt/understory/bin/understory "$ROOT/usr/bin/understory"
cp installer/linux/app.understory.Understory.desktop "$ROOT/usr/share/applications/"
cp installer/linux/app.understory.Understory.metainfo.xml "$ROOT/usr/share/metainfo/"
cp assets/understory-256.png "$ROOT/usr/share/icons/hicolor/256x256/apps/app.understory.Understory.png"
cp assets/understory.svg "$ROOT/usr/share/icons/hicolor/scalable/apps/app.understory.Understory.svg"
cp installer/linux/copyright "$ROOT/usr/share/doc/understory/copyright"
SIZE="$(du -sk "$ROOT" | cut -f1)"
sed -e "s/@VERSION@/$DEB_VERSION/" -e "s/@ARCH@/$ARCH/" -e "s/@SIZE@/$SIZE/" installer/linux/control > "$ROOT/DEBIAN/control"
find "$ROOT" -type d -exec chmod 755 {} +
dpkg-deb --root-owner-group -Zxz --build "$ROOT" "$OUT/understory_${DEB_VERSION}_${ARCH}.deb" > /dev/null
rm -rf "$ROOT"
echo "The Debian package is $OUT/understory_${DEB_VERSION}_${ARCH}.deb"
