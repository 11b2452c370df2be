// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cost of a file grows as the file does, whatever is in it: four times the worst case takes about four times as long.
#include <import/formats/reader.h>

#include <growth.h>
#include <worstcases.h>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;

class ReaderGrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costGrowsAsTheFile_data();
    void costGrowsAsTheFile();
};

void ReaderGrowthTest::costGrowsAsTheFile_data()
{
    QTest::addColumn<int>("index");
    const QList<worstcases::WorstFile> files = worstcases::files();
    for (int index = 0; index < files.size(); ++index)
        QTest::newRow(qPrintable(files.at(index).name)) << index;
}

void ReaderGrowthTest::costGrowsAsTheFile()
{
    QFETCH(int, index);
    const worstcases::WorstFile file = worstcases::files().at(index);
    const double ratio = growth::ratioOfFour([&file](qsizetype size) {
        const QByteArray bytes = file.make(size);
        return growth::seconds([&] { (void)readfile::read({file.fileName, bytes}); });
    });
    QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(ReaderGrowthTest)
#include "tst_readergrowth.moc"
