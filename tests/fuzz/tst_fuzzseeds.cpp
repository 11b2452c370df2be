// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"
#include "testdata.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The fuzz targets, fed with their seeds and with what was once found, in every build and without a fuzzer.
class FuzzSeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetHasSeeds();
    void takesEverySeed_data();
    void takesEverySeed();
};

namespace {

QDir seedsOf(const QString &target)
{
    return QDir(testdata::sourceTree() + u"/tests/fuzz/seeds/"_s + target);
}

}

void FuzzSeedsTest::everyTargetHasSeeds()
{
    QVERIFY(!fuzz::targets().isEmpty());
    for (const auto &[name, target] : std::as_const(fuzz::targets()))
        QVERIFY2(!seedsOf(name).entryList(QDir::Files).isEmpty(), qPrintable(name));
    const QStringList folders = seedsOf({}).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), fuzz::targets().size());
}

void FuzzSeedsTest::takesEverySeed_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    for (const auto &[name, target] : std::as_const(fuzz::targets())) {
        const QDir folder = seedsOf(name);
        for (const QString &file : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name + u'/' + file)) << name << folder.filePath(file);
    }
}

void FuzzSeedsTest::takesEverySeed()
{
    QFETCH(const QString, target);
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto found = std::ranges::find(fuzz::targets(), target, [](const auto &entry) { return entry.first; });
    // A broken promise ends the program.
    found->second(file.readAll());
}

QTEST_GUILESS_MAIN(FuzzSeedsTest)
#include "tst_fuzzseeds.moc"
