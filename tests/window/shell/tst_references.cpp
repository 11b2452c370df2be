// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <library/store/library.h>
#include <library/store/wanted.h>
#include <presentation/actions/actionregistry.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/reviewdialog.h>

#include <QAction>
#include <QFileDialog>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

/// Lists of references come in as any file does, and go out from the File menu.
class TestWindowReferences : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        newHome();
        start();
        QVERIFY(opens([this] { m_window->libraries().create(m_library); }));
    }
    void cleanup() { stop(); }

    void aListOfReferencesComesInWithoutAReview()
    {
        const QString list = write(u"list.bib"_s, "@book{a, title = {Quays}, author = {Ruiz, Ana}}\n@techreport{b, title = {Harbour towns}, number = {A/HRC/RES/91/4}}\n");
        m_window->imports().importPaths({list});
        QTRY_COMPARE(said(), u"2 new"_s);
        QVERIFY(!m_window->findChild<window::ReviewDialog *>());
        QCOMPARE(wanted(), (QStringList {u"Quays"_s, u"Harbour towns"_s}));
        m_window->imports().importPaths({list});
        QTRY_COMPARE(said(), u"2 known already"_s);
        QCOMPARE(wanted().size(), 2);
    }

    void aDamagedListIsRefusedWhole()
    {
        QSignalSpy failures(&m_window->imports(), &window::ImportFlow::failuresCounted);
        m_window->imports().importPaths({write(u"list.ris"_s, "TY  - GEN\nTI  - Whole\nER  - \nTY  - GEN\nTI  - Cut\n")});
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().toInt(), 1);
        QVERIFY2(said().contains(u"could not be read"_s), qPrintable(said()));
        QCOMPARE(wanted(), QStringList());
    }

    void theyGoOutInTheFormatOfTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("ris") << u"all.ris"_s << QByteArray("TY  - GEN");
        QTest::newRow("bibtex") << u"all.bib"_s << QByteArray("@misc{");
        QTest::newRow("csl") << u"all.json"_s << QByteArray("\"type\": \"document\"");
        QTest::newRow("uwazi") << u"all.csv"_s << QByteArray("Title,Symbol,");
    }

    void theyGoOutInTheFormatOfTheFile()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, mark);
        m_window->imports().importPaths({write(u"a.txt"_s, "First title\n\nA paragraph."), write(u"b.txt"_s, "Second title\n\nAnother paragraph.")});
        QTRY_VERIFY(said().contains(u"2 files imported"_s));
        m_window->actions().action(u"file.exportReferences"_s)->trigger();
        auto *dialog = part<QFileDialog>(u"referenceExportDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(home(name));
        dialog->close();
        QTRY_VERIFY2(said().contains(u"2 references are in"_s) && said().contains(name), qPrintable(said()));
        QFile file(home(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains(mark) && bytes.contains("First title") && bytes.contains("Second title"), bytes.constData());
    }

private:
    QString said() const { return part<window::MessageBar>(u"messageBar"_s)->text(); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(home(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QStringList wanted() const
    {
        QStringList names;
        const auto rows = m_window->library()->library().library().read(library::wantedDocuments);
        if (rows) {
            for (const library::WantedRow &row : *rows)
                names.append(row.record.name);
        }
        std::ranges::sort(names, std::greater<>());
        return names;
    }
};

QTEST_MAIN(TestWindowReferences)
#include "tst_references.moc"
