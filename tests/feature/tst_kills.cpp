// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is killed (SIGKILL) at random moments of every kind of change, with room on the disk and without: what it
// acknowledged is there, nothing is half there, `check` passes, and the same call works afterwards. AIDE_KILLS and
// AIDE_FULL_DISKS say how often, AIDE_SEED repeats what is chosen, AIDE_KIND names one kind alone.
#include "killedprogram.h"

#include <librarydump.h>
#include <testdata.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QSettings>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <functional>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using feature::Attempt;
using testdata::Rows;

namespace {

constexpr int kFiles = 8;            // Of an import.
constexpr int kWindowLives = 2500;   // Milliseconds, at most.
constexpr int kLongestCommand = 600; // Until it has ended once.
const QString kAuthor = u"Ada Okonkwo"_s;

enum class Fate { Nothing, Part, Whole, Broken };

/// A change that is tried.
struct Change {
    QStringList arguments;
    std::function<Fate(const Attempt &)> fate;
    std::function<void()> whenWhole; ///< Looks closer, and may take it back.
    QString library;                 ///< The one that changes; empty: the one of the test.
};

int numberFrom(const char *variable, int standard)
{
    const int named = qEnvironmentVariableIntValue(variable);
    return named > 0 ? named : standard;
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray document(int number, const QByteArray &tail)
{
    return bytesOf(testdata::fixture(u"intake/resolution.xml"_s)).replace("@NUMBER@", QByteArray::number(number)).replace("@TAIL@", tail);
}

QStringList without(QStringList rows, const QStringList &others)
{
    for (const QString &row : others)
        rows.removeOne(row);
    return rows;
}

Rows without(Rows rows, std::initializer_list<const char *> tables)
{
    for (const char *table : tables)
        rows.remove(QLatin1StringView(table));
    return rows;
}

/// What waits for another thing in the trash is written to that one.
Rows settled(const Rows &rows)
{
    return without(rows, {"trash", "trash_original", "trash_part", "trash_addition"});
}

QStringList tablesThatDiffer(const Rows &left, const Rows &right)
{
    QStringList tables;
    for (auto table = left.cbegin(); table != left.cend(); ++table) {
        if (table.value() != right.value(table.key()))
            tables.append(table.key());
    }
    return tables;
}

/// True, or the rows that differ are printed.
bool isSame(const Rows &now, const Rows &wanted)
{
    const QStringList tables = tablesThatDiffer(wanted, now);
    for (const QString &table : tables) {
        qWarning("%s lost: %s", qPrintable(table), qPrintable(without(wanted.value(table), now.value(table)).join(u" | "_s)));
        qWarning("%s got: %s", qPrintable(table), qPrintable(without(now.value(table), wanted.value(table)).join(u" | "_s)));
    }
    return tables.isEmpty();
}

/// Mounts of one's own, which end with the process; without root, as a user who is root there alone. Before there are threads.
bool enterOwnMounts()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    const auto tell = [](const char *file, const QByteArray &line) {
        const int descriptor = ::open(file, O_WRONLY | O_CLOEXEC);
        const bool isTold = descriptor >= 0 && ::write(descriptor, line.constData(), size_t(line.size())) == line.size();
        ::close(descriptor);
        return isTold;
    };
    const bool isMapped = user == 0
        || (tell("/proc/self/setgroups", "deny") && tell("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            && tell("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"));
    return isMapped && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}

class TestKills : public QObject
{
    Q_OBJECT

public:
    explicit TestKills(bool mayMount)
        : m_mayMount(mayMount)
    {
    }

private slots:
    void killed();
    void onAFullDisk();

private:
    using Maker = Change (TestKills::*)();
    struct Kind {
        QString name;
        Maker make;
    };
    struct Count {
        int killed = 0;
        int ended = 0;
        int full = 0; ///< Said that the disk is full.
        int nothing = 0;
        int part = 0;
        int whole = 0;
    };

    static const QList<Kind> &kinds();
    static QList<Kind> allKinds();
    void begin(const QString &root);
    void tryOut(const Kind &kind, bool isFull, bool isKilled);
    Attempt attempt(const Kind &kind, const Change &change, bool isFull, bool isKilled);
    void verifyRefusal(const Attempt &attempt, const QString &what) const;
    void printCounts() const;

    Change importFiles();
    Change importAgain();
    Change annotate();
    Change moveToTrash();
    Change bringBack();
    Change emptyTrash();
    Change dossier();
    Change pack();
    Change backup();
    Change restore();
    Change plainExport();
    Change plainImport();
    Change settings();
#ifdef AIDE_WITH_GUI
    Change window();
#endif

    QString path(const QString &name) const { return m_root + u'/' + name; }
    QString fresh(const QString &name) { return path(u"%1-%2"_s.arg(name).arg(++m_names)); }
    Attempt call(const QStringList &arguments) const { return feature::run(QStringList {u"--library"_s, m_library} + arguments); }
    QJsonObject asked(const QStringList &arguments) const { return call(arguments + QStringList {u"--json"_s}).said().value(0); }
    Rows rows(const QString &library = {}) const { return testdata::rowsIn(library.isEmpty() ? m_library : library).value_or(Rows()); }
    bool isSound(const QString &library) const;
    /// Those that came with a change, and those that went.
    QStringList added(const QString &table) const { return without(m_after.value(table), m_before.value(table)); }
    QStringList removed(const QString &table) const { return without(m_before.value(table), m_after.value(table)); }
    /// Nothing, or Whole where these tables alone changed, and as they should have; else Broken.
    Fate fateOf(const QStringList &mayChange, const std::function<bool()> &isWhole) const;

    QStringList strings(const QString &sql) const;
    QStringList paragraphs(int number) const;
    QStringList paragraphs(int number, const QString &tail) const;
    QList<int> numbers() const;
    /// Writes the files of these documents; each of them is whole in one of the two forms afterwards.
    Change importOf(const QList<int> &numbers, const QString &tail, const QString &outcome);
    QString deletable();
    static QString settingsFile(const QString &root) { return root + u"/settings/aide-memoire/aide-memoire.ini"_s; }

    bool m_mayMount;
    quint32 m_seed = quint32(numberFrom("AIDE_SEED", int(QRandomGenerator::global()->bounded(1, 1 << 30))));
    feature::Killer m_killer {m_seed};
    QString m_root;
    QString m_library;
    QString m_disk; ///< Where a full disk is meant.
    QStringList m_pattern; ///< The paragraphs of document 1.
    Rows m_plain; ///< Of a library that read the plain export.
    Rows m_before;
    Rows m_after;
    int m_names = 0;
    int m_numbers = 0;
    QMap<QString, Count> m_counts;
};

/// AIDE_KIND names one alone.
const QList<TestKills::Kind> &TestKills::kinds()
{
    static const QList<Kind> all = [] {
        QList<Kind> kinds = allKinds();
        const QString named = qEnvironmentVariable("AIDE_KIND");
        kinds.removeIf([&named](const Kind &kind) { return !named.isEmpty() && kind.name != named; });
        return kinds;
    }();
    return all;
}

QList<TestKills::Kind> TestKills::allKinds()
{
    return {
        {u"import"_s, &TestKills::importFiles},
        {u"import again"_s, &TestKills::importAgain},
        {u"annotate"_s, &TestKills::annotate},
        {u"delete"_s, &TestKills::moveToTrash},
        {u"restore from trash"_s, &TestKills::bringBack},
        {u"empty trash"_s, &TestKills::emptyTrash},
        {u"dossier"_s, &TestKills::dossier},
        {u"pack"_s, &TestKills::pack},
        {u"backup"_s, &TestKills::backup},
        {u"restore"_s, &TestKills::restore},
        {u"plain export"_s, &TestKills::plainExport},
        {u"plain import"_s, &TestKills::plainImport},
        {u"settings"_s, &TestKills::settings},
#ifdef AIDE_WITH_GUI
        {u"window"_s, &TestKills::window},
#endif
    };
}

void TestKills::begin(const QString &root)
{
    m_root = root;
    m_library = path(u"library"_s);
    m_counts.clear();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"settings"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"settings"_s)));
    QVERIFY(QDir().mkpath(QFileInfo(settingsFile(root)).path()));
    {
        QSettings settings(settingsFile(root), QSettings::IniFormat);
        settings.setValue(u"roaming/authorName"_s, kAuthor);
    }
    QCOMPARE(feature::run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
    QStringList files;
    for (m_numbers = 0; m_numbers < kFiles;) {
        files.append(path(u"first/%1.xml"_s.arg(++m_numbers)));
        write(files.last(), document(m_numbers, "open"));
    }
    QCOMPARE(call(QStringList {u"import"_s} + files).exitCode, 0);
    m_pattern = paragraphs(1);
    QVERIFY(m_pattern.size() > 3);
    QCOMPARE(paragraphs(2), paragraphs(2, u"open"_s));
    QCOMPARE(call({u"annotate"_s, u"A/HRC/RES/99/1 OP1"_s, u"--quote"_s, u"charts"_s, u"--comment"_s, u"the first note"_s}).exitCode, 0);
    QCOMPARE(call({u"dossier"_s, u"new"_s, u"HRC 60"_s}).exitCode, 0);
    QCOMPARE(call({u"dossier"_s, u"add"_s, u"HRC 60"_s, u"A/HRC/RES/99/2"_s, u"A/HRC/RES/99/3 OP1"_s}).exitCode, 0);
    QCOMPARE(call({u"export"_s, u"--format"_s, u"plain"_s, u"-o"_s, path(u"plain"_s)}).exitCode, 0);
    const QString reader = path(u"reader"_s);
    QCOMPARE(feature::run({u"new"_s, reader}).exitCode, 0);
    QCOMPARE(feature::run({u"--library"_s, reader, u"import"_s, path(u"plain"_s)}).exitCode, 0);
    m_plain = without(rows(reader), {"library"});
}

bool TestKills::isSound(const QString &library) const
{
    const Attempt checked = feature::run({u"--library"_s, library, u"check"_s});
    if (checked.exitCode != 0)
        qWarning("check: %s%s", checked.output.constData(), checked.error.constData());
    return checked.exitCode == 0;
}

Fate TestKills::fateOf(const QStringList &mayChange, const std::function<bool()> &isWhole) const
{
    QStringList changed = tablesThatDiffer(m_before, m_after);
    if (changed.isEmpty())
        return Fate::Nothing;
    for (const QString &table : mayChange)
        changed.removeOne(table);
    if (!changed.isEmpty())
        qWarning("changed as well: %s", qPrintable(changed.join(u", "_s)));
    return changed.isEmpty() && isWhole() ? Fate::Whole : Fate::Broken;
}

QStringList TestKills::strings(const QString &sql) const
{
    const auto database = library::Database::open(library::databaseFile(m_library), library::Database::Access::ReadOnly);
    return database ? library::Statement(*database, sql).strings().value_or(QStringList()) : QStringList();
}

QStringList TestKills::paragraphs(int number) const
{
    return strings(u"SELECT p.content FROM passage p JOIN text t ON t.id = p.text_id JOIN record r ON r.id = t.work_id "
                   "WHERE r.symbol = 'A/HRC/RES/99/%1' ORDER BY p.position"_s.arg(number));
}

QStringList TestKills::paragraphs(int number, const QString &tail) const
{
    QStringList all = m_pattern;
    all.replaceInStrings(u"99/1"_s, u"99/%1"_s.arg(number));
    all.replaceInStrings(u"rooms open"_s, u"rooms "_s + tail);
    return all;
}

QList<int> TestKills::numbers() const
{
    QList<int> numbers;
    for (const QString &symbol : strings(u"SELECT symbol FROM record WHERE symbol LIKE 'A/HRC/RES/99/%' AND in_library = 1 ORDER BY id"_s))
        numbers.append(symbol.section(u'/', -1).toInt());
    return numbers;
}

Change TestKills::importOf(const QList<int> &numbers, const QString &tail, const QString &outcome)
{
    const QString folder = fresh(u"files"_s);
    QHash<int, QStringList> former;
    for (const int number : numbers) {
        former.insert(number, paragraphs(number));
        write(u"%1/%2.xml"_s.arg(folder).arg(number), document(number, tail.toUtf8()));
    }
    const auto fate = [=, this](const Attempt &attempt) {
        for (const char *table : {"dossier", "pack", "pack_item", "saved_search", "trash", "theme_label", "theme_rule"}) {
            if (m_before.value(QLatin1StringView(table)) != m_after.value(QLatin1StringView(table)))
                return Fate::Broken;
        }
        if (m_before.value(u"annotation"_s).size() != m_after.value(u"annotation"_s).size())
            return Fate::Broken;
        QSet<int> told;
        for (const QJsonObject &line : attempt.said()) {
            if (line[u"outcome"_s].toString() == outcome)
                told.insert(QFileInfo(line[u"path"_s].toString()).completeBaseName().toInt());
        }
        int whole = 0;
        for (const int number : numbers) {
            const QStringList now = paragraphs(number);
            const bool isWhole = now == paragraphs(number, tail);
            if (!isWhole && (now != former.value(number) || told.contains(number)))
                return Fate::Broken;
            whole += isWhole;
        }
        return whole == 0 ? Fate::Nothing : whole < numbers.size() ? Fate::Part : Fate::Whole;
    };
    return {{u"import"_s, folder, u"--json"_s}, fate, {}, {}};
}

Change TestKills::importFiles()
{
    QList<int> numbers;
    while (numbers.size() < kFiles)
        numbers.append(++m_numbers);
    return importOf(numbers, u"open"_s, u"added"_s);
}

Change TestKills::importAgain()
{
    QList<int> some = numbers();
    while (some.size() > kFiles)
        some.removeAt(m_killer.below(int(some.size())));
    // A note must live on in each new text.
    const int last = some.last();
    if (last > 0)
        (void)call({u"annotate"_s, u"A/HRC/RES/99/%1 OP2"_s.arg(last), u"--quote"_s, u"reading rooms"_s, u"--comment"_s, fresh(u"kept"_s)});
    return importOf(some, u"warm%1"_s.arg(++m_names), u"updated"_s);
}

Change TestKills::annotate()
{
    const QString comment = fresh(u"note"_s);
    const int number = numbers().first();
    const auto fate = [=, this](const Attempt &) {
        return fateOf({u"annotation"_s, u"history"_s}, [=, this] {
            return removed(u"annotation"_s).isEmpty() && added(u"annotation"_s).size() == 1 && added(u"annotation"_s).first().contains(comment);
        });
    };
    return {{u"annotate"_s, u"A/HRC/RES/99/%1 OP1"_s.arg(number), u"--quote"_s, u"charts"_s, u"--comment"_s, comment, u"--tag"_s, u"kill"_s, u"--json"_s}, fate, {}, {}};
}

/// A reference to something that can be deleted: each kind in its turn.
QString TestKills::deletable()
{
    switch (m_killer.below(6)) {
    case 0: {
        const auto all = [this] { return asked({u"list"_s, u"annotations"_s})[u"items"_s].toArray(); };
        if (all().isEmpty())
            (void)call({u"annotate"_s, u"A/HRC/RES/99/%1 OP1"_s.arg(numbers().first()), u"--kind"_s, u"bookmark"_s});
        const QJsonArray annotations = all();
        return u"annotation:%1"_s.arg(annotations.at(m_killer.below(int(annotations.size())))[u"id"_s].toInteger());
    }
    case 1: {
        const QString name = u"Dossier %1"_s.arg(++m_names);
        const qint64 id = asked({u"dossier"_s, u"new"_s, name})[u"id"_s].toInteger();
        (void)call({u"dossier"_s, u"new"_s, u"Inner"_s, u"--in"_s, name});
        (void)call({u"dossier"_s, u"add"_s, name, u"A/HRC/RES/99/%1"_s.arg(numbers().first())});
        return u"dossier:%1"_s.arg(id);
    }
    case 2: {
        const QString name = u"Dossier %1"_s.arg(++m_names);
        (void)call({u"dossier"_s, u"new"_s, name});
        return u"note:%1"_s.arg(asked({u"dossier"_s, u"note"_s, name, u"Meeting"_s, u"--text"_s, u"Ask *them*."_s})[u"item"_s].toInteger());
    }
    case 3: // Wanted, until the trash with it was emptied.
        if (!strings(u"SELECT id FROM record WHERE symbol = 'A/HRC/RES/57/12'"_s).isEmpty())
            return u"A/HRC/RES/57/12"_s;
        [[fallthrough]];
    default:
        return u"A/HRC/RES/99/%1"_s.arg(numbers().last());
    }
}

Change TestKills::moveToTrash()
{
    const QString thing = deletable();
    const auto fate = [this](const Attempt &) {
        if (m_before == m_after)
            return Fate::Nothing;
        return removed(u"trash"_s).isEmpty() && added(u"trash"_s).size() == 1 ? Fate::Whole : Fate::Broken;
    };
    const auto whenWhole = [this, before = rows()] {
        const QString entry = QString::number(asked({u"trash"_s})[u"items"_s][0][u"id"_s].toInteger());
        QCOMPARE(call({u"trash"_s, u"--restore"_s, entry}).exitCode, 0);
        QVERIFY(isSame(settled(rows()), settled(before)));
        // For those that come later.
        if (m_killer.below(2) == 0)
            QCOMPARE(call({u"delete"_s, u"A/HRC/RES/99/%1"_s.arg(numbers().last())}).exitCode, 0);
    };
    return {{u"delete"_s, thing, u"--json"_s}, fate, whenWhole, {}};
}

Change TestKills::bringBack()
{
    const QString thing = deletable();
    const Rows former = rows();
    const Attempt deleted = call({u"delete"_s, thing, u"--json"_s});
    const qint64 entry = deleted.said().value(0)[u"trash"_s].toInteger();
    if (entry == 0)
        QTest::qFail(qPrintable(u"%1 is not deleted: %2"_s.arg(thing, QString::fromUtf8(deleted.error))), __FILE__, __LINE__);
    const auto fate = [this, former](const Attempt &) {
        if (m_before == m_after)
            return Fate::Nothing;
        return isSame(settled(m_after), settled(former)) ? Fate::Whole : Fate::Broken;
    };
    return {{u"trash"_s, u"--restore"_s, QString::number(entry), u"--json"_s}, fate, {}, {}};
}

Change TestKills::emptyTrash()
{
    (void)call({u"delete"_s, u"A/HRC/RES/99/%1"_s.arg(numbers().last())});
    (void)call({u"delete"_s, deletable()});
    const auto fate = [this](const Attempt &) {
        // The library notes which ids were given, and never gives them again.
        return fateOf({u"trash"_s, u"trash_original"_s, u"trash_part"_s, u"trash_addition"_s, u"library"_s}, [this] { return m_after[u"trash"_s].isEmpty() && m_after[u"trash_original"_s].isEmpty(); });
    };
    return {{u"trash"_s, u"--empty"_s, u"--json"_s}, fate, {}, {}};
}

Change TestKills::dossier()
{
    const QString name = u"Folder %1"_s.arg(++m_names);
    const QString inner = u"Inner %1"_s.arg(m_names);
    const QString document = u"A/HRC/RES/99/%1"_s.arg(numbers().first());
    (void)call({u"dossier"_s, u"new"_s, name});
    (void)call({u"dossier"_s, u"new"_s, inner});
    (void)call({u"dossier"_s, u"add"_s, name, document});
    const qint64 note = asked({u"dossier"_s, u"note"_s, name, u"Meeting"_s})[u"item"_s].toInteger();
    struct Deed {
        QStringList arguments;
        QString table;
        int added;
        int removed;
    };
    const QList<Deed> deeds {
        {{u"new"_s, name, u"--in"_s, inner}, u"dossier"_s, 1, 0},
        {{u"add"_s, inner, document, document + u" OP1", document + u" OP2"}, u"dossier_item"_s, 3, 0},
        {{u"note"_s, inner, u"What they said"_s, u"--text"_s, u"Nothing"_s}, u"dossier_item"_s, 1, 0},
        {{u"rename"_s, name, u"Renamed %1"_s.arg(m_names)}, u"dossier"_s, 1, 1},
        {{u"move"_s, inner, u"--in"_s, name}, u"dossier"_s, 1, 1},
        {{u"remove"_s, name, document, u"note:%1"_s.arg(note)}, u"dossier_item"_s, 0, 2},
    };
    const Deed deed = deeds.at(m_killer.below(int(deeds.size())));
    const auto fate = [this, deed](const Attempt &) {
        const qsizetype trashed = deed.removed == 2 ? 1 : 0; // The note.
        const QStringList trash = trashed > 0 ? QStringList {u"trash"_s, u"trash_part"_s} : QStringList();
        return fateOf(trash + QStringList {deed.table}, [this, deed, trashed] {
            return added(deed.table).size() == deed.added && removed(deed.table).size() == deed.removed && added(u"trash"_s).size() == trashed
                && added(u"trash_part"_s).size() == trashed;
        });
    };
    return {QStringList {u"dossier"_s} + deed.arguments + QStringList {u"--json"_s}, fate, {}, {}};
}

Change TestKills::pack()
{
    const QString ending = QStringList {u"md"_s, u"html"_s, u"txt"_s, u"pdf"_s, u"docx"_s, u"odt"_s}.at(m_killer.below(6));
    const QString file = fresh(u"pack"_s) + u'.' + ending;
    const QString reference = path(u"reference."_s + ending);
    const QStringList order {u"pack"_s, u"--query"_s, u"charts"_s, u"--title"_s, u"Charts"_s, u"--json"_s, u"-o"_s};
    const bool hasOld = m_killer.below(2) == 0;
    if (hasOld)
        write(file, "what was there before");
    (void)call(order + QStringList {reference});
    const auto fate = [=, this](const Attempt &) {
        if (m_before != m_after)
            return Fate::Broken;
        const QByteArray bytes = bytesOf(file);
        if (hasOld ? bytes == "what was there before" : !QFile::exists(file))
            return Fate::Nothing;
        if (ending == "pdf"_L1)
            return bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF") ? Fate::Whole : Fate::Broken;
        // The archives of the others hold their moment: they are as long as one another.
        const bool isText = ending != "docx"_L1 && ending != "odt"_L1;
        const QByteArray wanted = bytesOf(reference);
        return (isText ? bytes == wanted : bytes.startsWith("PK") && qAbs(bytes.size() - wanted.size()) < 64) ? Fate::Whole : Fate::Broken;
    };
    return {order + QStringList {file}, fate, {}, {}};
}

Change TestKills::backup()
{
    const QString file = fresh(u"backup"_s) + u".tar";
    const bool hasOld = m_killer.below(2) == 0;
    if (hasOld)
        write(file, "what was there before");
    const auto fate = [=, this](const Attempt &) {
        if (m_before != m_after)
            return Fate::Broken;
        if (hasOld ? bytesOf(file) == "what was there before" : !QFile::exists(file))
            return Fate::Nothing;
        return feature::run({u"--library"_s, m_library, u"restore"_s, u"--dry-run"_s, file}).exitCode == 0 ? Fate::Whole : Fate::Broken;
    };
    const auto whenWhole = [=, this] {
        const QString elsewhere = fresh(u"elsewhere"_s);
        QCOMPARE(feature::run({u"--library"_s, elsewhere, u"restore"_s, file}).exitCode, 0);
        QVERIFY(isSame(rows(elsewhere), m_before));
        QVERIFY(QDir(elsewhere).removeRecursively() && QFile::remove(file));
    };
    return {{u"backup"_s, file, u"--json"_s}, fate, whenWhole, {}};
}

Change TestKills::restore()
{
    const QString file = fresh(u"backup"_s) + u".tar";
    (void)call({u"backup"_s, file});
    const Rows former = rows();
    const auto originals = testdata::filesIn(m_library + u"/originals"_s);
    const QStringList needed = strings(u"SELECT sha256 FROM source UNION SELECT sha256 FROM trash_original"_s);
    (void)call({u"annotate"_s, u"A/HRC/RES/99/%1 OP1"_s.arg(numbers().first()), u"--quote"_s, u"charts"_s, u"--comment"_s, fresh(u"later"_s)});
    ++m_numbers;
    write(path(u"later/%1.xml"_s.arg(m_numbers)), document(m_numbers, "late"));
    (void)call({u"import"_s, path(u"later/%1.xml"_s.arg(m_numbers))});
    const auto fate = [=, this](const Attempt &) {
        if (m_before == m_after)
            return Fate::Nothing;
        return isSame(m_after, former) ? Fate::Whole : Fate::Broken;
    };
    const auto whenWhole = [=, this] {
        const auto now = testdata::filesIn(m_library + u"/originals"_s);
        for (auto original = originals.cbegin(); original != originals.cend(); ++original) {
            if (needed.contains(QFileInfo(original.key()).fileName()))
                QCOMPARE(now.value(original.key()), original.value());
        }
        QVERIFY(QFile::remove(file));
        // What was replaced is kept; here it would fill the disk.
        for (const QString &name : QDir(m_library + u"/backups"_s).entryList({u"replaced-*"_s}, QDir::Dirs))
            QVERIFY(QDir(m_library + u"/backups/"_s + name).removeRecursively());
    };
    return {{u"restore"_s, file, u"--json"_s}, fate, whenWhole, {}};
}

Change TestKills::plainExport()
{
    const QString folder = fresh(u"plain"_s);
    const auto fate = [=, this](const Attempt &) {
        if (m_before != m_after)
            return Fate::Broken;
        if (!QFileInfo::exists(folder))
            return Fate::Nothing;
        return QFile::exists(folder + u"/aide-memoire.json"_s) ? Fate::Whole : Fate::Broken;
    };
    const auto whenWhole = [=, this] {
        const QString other = fresh(u"plain"_s);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"plain"_s, u"-o"_s, other}).exitCode, 0);
        QVERIFY(testdata::filesIn(folder) == testdata::filesIn(other));
        QVERIFY(QDir(folder).removeRecursively() && QDir(other).removeRecursively());
    };
    return {{u"export"_s, u"--format"_s, u"plain"_s, u"-o"_s, folder, u"--json"_s}, fate, whenWhole, {}};
}

Change TestKills::plainImport()
{
    const QString reader = fresh(u"reader"_s);
    (void)feature::run({u"new"_s, reader});
    const auto fate = [this](const Attempt &) {
        if (without(m_before, {"library"}) == without(m_after, {"library"}))
            return Fate::Nothing;
        return without(m_after, {"library"}) == m_plain ? Fate::Whole : Fate::Broken;
    };
    return {{u"import"_s, path(u"plain"_s), u"--json"_s}, fate, [reader] { QVERIFY(QDir(reader).removeRecursively()); }, reader};
}

/// The library that was used last is a setting that the command line makes.
Change TestKills::settings()
{
    const QString made = fresh(u"made"_s);
    const auto fate = [=, this](const Attempt &attempt) {
        const QSettings now(settingsFile(m_root), QSettings::IniFormat);
        if (m_before != m_after || now.status() != QSettings::NoError || now.value(u"roaming/authorName"_s) != kAuthor)
            return Fate::Broken;
        const bool isRemembered = now.value(u"local/lastLibrary"_s) == made;
        if (!QFile::exists(made + u"/library.db"_s))
            return isRemembered ? Fate::Broken : Fate::Nothing;
        return isSound(made) && (isRemembered || !attempt.isAcknowledged()) ? Fate::Whole : Fate::Broken;
    };
    return {{u"new"_s, made, u"--json"_s}, fate, [made] { QVERIFY(QDir(made).removeRecursively()); }, {}};
}

#ifdef AIDE_WITH_GUI
/// Brings up its window, remembers what is open, and imports a file.
Change TestKills::window()
{
    const int number = ++m_numbers;
    Change change = importOf({number}, u"open"_s, u"added"_s);
    const QString folder = change.arguments.at(1);
    change.arguments = {folder + u"/%1.xml"_s.arg(number)};
    change.fate = [this, ofImport = change.fate](const Attempt &attempt) {
        const QSettings now(settingsFile(m_root), QSettings::IniFormat);
        return now.status() == QSettings::NoError && now.value(u"roaming/authorName"_s) == kAuthor ? ofImport(attempt) : Fate::Broken;
    };
    return change;
}
#endif

Attempt TestKills::attempt(const Kind &kind, const Change &change, bool isFull, bool isKilled)
{
    const bool isWindow = kind.name == "window"_L1;
    const QString library = change.library.isEmpty() ? m_library : change.library;
    const QStringList arguments = change.arguments.first() == "new"_L1 ? change.arguments : QStringList {u"--library"_s, library} + change.arguments;
    QFile filler(path(u"filler"_s));
    if (isFull) {
        // Closer where it is tight.
        const qint64 room = QFileInfo(library::databaseFile(m_library)).size() * 3 / 2 + 2 * 1024 * 1024;
        const qint64 size = m_killer.below(1000);
        const qint64 bytes = QStorageInfo(m_root).bytesAvailable() - room * size * size / 1'000'000;
        if (!filler.open(QIODevice::WriteOnly) || ::posix_fallocate(filler.handle(), 0, bytes) != 0)
            qFatal("the disk cannot be filled");
        filler.close();
    }
    const QString watched = library::databaseFile(library) + u"-wal"_s;
    const Attempt attempt = isKilled || isWindow ? m_killer.kill(arguments, kind.name, watched, isWindow ? kWindowLives : kLongestCommand)
                                                 : feature::run(arguments);
    filler.remove();
    return attempt;
}

/// One sentence, with cause and remedy.
void TestKills::verifyRefusal(const Attempt &attempt, const QString &what) const
{
    const QString said = QString::fromUtf8(attempt.error) + what;
    QVERIFY2(attempt.exitCode == 1 || attempt.exitCode == 3, qPrintable(said));
    // An import tells of each file.
    if (attempt.error.isEmpty()) {
        QVERIFY2(attempt.said().size() > 1, qPrintable(said));
        for (const QJsonObject &line : attempt.said()) {
            if (line[u"outcome"_s] == u"failed"_s)
                QCOMPARE(line[u"error"_s][u"code"_s].toString(), u"disk-full"_s);
        }
        return;
    }
    for (const QByteArray &line : attempt.error.trimmed().split('\n')) {
        QVERIFY2(line.startsWith("aide-memoire: "), qPrintable(said));
        QVERIFY2(line.contains("The disk is full") && line.contains("Free some space"), qPrintable(said));
    }
    for (const char *riddle : {"nknown error", "No space left", "database or disk", "(0 MB"})
        QVERIFY2(!attempt.error.contains(riddle), qPrintable(said));
}

void TestKills::tryOut(const Kind &kind, bool isFull, bool isKilled)
{
    if (numbers().size() < 3)
        QCOMPARE(call({u"import"_s, path(u"first"_s)}).exitCode, 0);
    Change change = (this->*kind.make)();
    if (QTest::currentTestFailed())
        return;
    m_before = rows(change.library);
    QVERIFY(!m_before.isEmpty());
    const Attempt tried = attempt(kind, change, isFull, isKilled);
    const QString what = u"\n%1: %2%3 (AIDE_SEED=%4)"_s.arg(kind.name, change.arguments.join(u' '), tried.wasKilled ? u", killed"_s : QString()).arg(m_seed);
    QVERIFY2(isSound(change.library.isEmpty() ? m_library : change.library), qPrintable(what));
    m_after = rows(change.library);
    Fate fate = change.fate(tried);
    QVERIFY2(fate != Fate::Broken, qPrintable(what));
    Count &count = m_counts[kind.name];
    ++(tried.wasKilled ? count.killed : count.ended);
    ++(fate == Fate::Nothing ? count.nothing : fate == Fate::Part ? count.part : count.whole);
    if (tried.isAcknowledged() && kind.name != "import"_L1 && kind.name != "import again"_L1)
        QVERIFY2(fate == Fate::Whole, qPrintable(u"acknowledged, and not there"_s + what));
    if (!tried.wasKilled && tried.exitCode != 0) {
        QVERIFY2(isFull, qPrintable(QString::fromUtf8(tried.error) + what));
        verifyRefusal(tried, what);
        ++count.full;
    }
    if (fate != Fate::Whole && kind.name != "window"_L1) {
        const Attempt again = attempt(kind, change, false, false);
        QVERIFY2(again.exitCode == 0, qPrintable(u"again: "_s + QString::fromUtf8(again.error) + what));
        m_after = rows(change.library);
        QVERIFY2(change.fate(again) == Fate::Whole, qPrintable(u"again"_s + what));
    }
    if (change.whenWhole && !QTest::currentTestFailed())
        change.whenWhole();
    if (QTest::currentTestFailed())
        qWarning("%s", qPrintable(what));
}

void TestKills::printCounts() const
{
    Count all;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        qInfo("%-20s killed %3d, ended %3d (disk full %3d): nothing %3d, part %3d, whole %3d", qPrintable(count.key()), count->killed, count->ended,
            count->full, count->nothing, count->part, count->whole);
        all.killed += count->killed;
        all.ended += count->ended;
        all.full += count->full;
    }
    qInfo("AIDE_SEED=%u: %d killed, %d ended by themselves, %d of them on a full disk", m_seed, all.killed, all.ended, all.full);
}

void TestKills::killed()
{
    const QTemporaryDir folder;
    begin(folder.path());
    const int wanted = numberFrom("AIDE_KILLS", int(kinds().size()));
    int killed = 0;
    for (int round = 0; killed < wanted && round < 3 * wanted && !QTest::currentTestFailed(); ++round) {
        const Kind kind = kinds().at(round % kinds().size());
        const int before = m_counts[kind.name].killed;
        tryOut(kind, false, true);
        killed += m_counts[kind.name].killed - before;
    }
    printCounts();
    QVERIFY(QTest::currentTestFailed() || killed == wanted);
}

void TestKills::onAFullDisk()
{
    const QTemporaryDir folder;
    if (!m_mayMount || ::mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=96m,mode=700") != 0)
        QSKIP("This machine lets no test mount a disk.");
    begin(folder.path());
    const int wanted = numberFrom("AIDE_FULL_DISKS", qMax(1, int(kinds().size()) / 2));
    const int first = m_killer.below(int(kinds().size()));
    for (int round = 0; round < wanted && !QTest::currentTestFailed(); ++round)
        tryOut(kinds().at((first + round) % kinds().size()), true, round / kinds().size() % 2 == 1);
    printCounts();
    ::umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
}

int main(int argc, char **argv)
{
    const bool mayMount = enterOwnMounts();
    QCoreApplication app(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestKills test(mayMount);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
