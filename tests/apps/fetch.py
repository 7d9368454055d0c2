"""fetch(folder, names): Debian's sources of some packages, without their patches, unpacked below a folder. Does not
belong here: what is made of them (apps.py, run.py). Nothing of the host's apt is changed: lists and sources of our own
lie in that folder, for few machines have Debian's lists of sources."""
import os
import shutil
import subprocess
import sys


def fail(text):
    sys.exit("check-apps: " + text)


def archive():
    """The host's archive of packages, as a line of sources.list for sources."""
    with open("/etc/os-release") as lines:
        host = dict(line.rstrip("\n").replace('"', "").split("=", 1) for line in lines if "=" in line)
    listed = subprocess.run(["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)",
                             "Created-By: Packages"], capture_output=True, text=True).stdout.splitlines()
    for place, release, component in map(str.split, listed):
        if release == host.get("VERSION_CODENAME") and component == "main":
            key = f"/usr/share/keyrings/{host['ID']}-archive-keyring.gpg"
            return f"deb-src {f'[signed-by={key}] ' if os.path.exists(key) else ''}{place} {release} main\n"
    fail("apt has no lists of packages to tell where the archive is: try apt-get update")


def apt(folder, *arguments):
    command = ["apt-get", "-qq", "-o", f"Dir::Etc::sourcelist={folder}/sources.list", "-o", "Dir::Etc::sourceparts=-",
               "-o", f"Dir::State::lists={folder}/lists", "-o", f"Dir::Cache={folder}/cache",
               "-o", "APT::Update::Error-Mode=any", *arguments]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if result.returncode:
        fail(f"the sources cannot be fetched: apt-get {' '.join(arguments)}:\n{result.stderr}")


def fetch(folder, names):
    """The folder of each package's source, by its name."""
    missing = [name for name in names if not os.path.isdir(os.path.join(folder, name))]
    if missing and not all(map(shutil.which, ("apt-get", "tar", "xz", "bzip2"))):
        fail("there is no apt-get, tar, xz or bzip2 here to fetch and unpack: " + " ".join(missing))
    if missing:
        print("  FETCH    " + " ".join(missing), flush=True)
        for part in ("lists/partial", "cache/archives/partial"):
            os.makedirs(os.path.join(folder, part), exist_ok=True)
        with open(os.path.join(folder, "sources.list"), "w") as lines:
            lines.write(archive())
        apt(folder, "update")
        apt(folder, "source", "--download-only", "--tar-only", *missing)
    for name in missing:
        tar = next((each for each in os.listdir(folder) if each.startswith(name + "_") and ".orig.tar." in each), None)
        if not tar:
            fail(f"apt-get fetched no source of {name}")
        place = os.path.join(folder, name)
        os.makedirs(place + ".new", exist_ok=True)
        subprocess.run(["tar", "-xf", tar, "-C", place + ".new", "--strip-components=1"], cwd=folder, check=True)
        os.rename(place + ".new", place)
        os.remove(os.path.join(folder, tar))
    return {name: os.path.join(folder, name) for name in names}
