#!/bin/sh
# Grades a class as an array job under a real Slurm on this machine alone, and compares the merged report with one run's.
# Needs root and Debian's slurm-wlm; starts munged, slurmctld and slurmd and stops them at the end.
#   Tests/ConsoleTests/slurm.sh ETUDE LESSON CLASS [SHARDS]
set -eu
etude=$(realpath "$1") lesson=$(realpath "$2") class=$(realpath "$3") shards=${4:-4}
work=$(mktemp -d /tmp/etude-slurm-XXXXXX)
chmod 755 "$work"
host=$(hostname -s)

mkdir -p /run/munge && chown munge: /run/munge
[ -e /etc/munge/munge.key ] || /usr/sbin/mungekey --create
cat > "$work/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=class Nodes=$host Default=YES State=UP
CONF
mkdir -p "$work/state" "$work/spool"
export SLURM_CONF="$work/slurm.conf"
munge=
if ! munge -n > /dev/null 2>&1; then
  setpriv --reuid munge --regid munge --clear-groups /usr/sbin/munged --foreground & munge=$!
  sleep 2
fi
/usr/sbin/slurmctld -D & controller=$!
sleep 2
/usr/sbin/slurmd -D & node=$!
trap 'kill $node $controller $munge 2> /dev/null || true' EXIT
sleep 4

cat > "$work/job.sh" <<JOB
#!/bin/sh
"$etude" grade "$lesson" "$class" --seed 7 -j 1 --shard "\$SLURM_ARRAY_TASK_ID/$shards" --format json \\
  > "$work/part-\$SLURM_ARRAY_TASK_ID.json" || true
JOB
sbatch --wait --array="1-$shards" --chdir="$work" "$work/job.sh"
"$etude" merge "$work"/part-*.json > "$work/merged.json"
"$etude" grade "$lesson" "$class" --seed 7 --format json > "$work/whole.json" || true
cmp "$work/merged.json" "$work/whole.json"
echo "the report of $shards jobs is that of one run"
