// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who wants what in a draft, in the real window. Screenshots go to the folder AIDE_SCREENSHOTS.
#include "../windowfixture.h"

#include <application/packs.h>
#include <import/pipeline/importer.h>
#include <library/database/statement.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/compare/positionsmodel.h>
#include <window/controls/emptystate.h>
#include <window/screens/compare/positionspage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using presentation::PositionsModel;

namespace {

const QString kDraft = u"Human Rights Council\n\nCompilation text: the bridges of Marlindo\n\nThe Human Rights Council,\n\n"
    "PP1 Recalling [all relevant resolutions] {EU+, NOR+, EGY-} on bridges,\n\n"
    "1. [Urges/Calls upon] States [to mend [and paint] {NOR+} all bridges] (EU; supported by Norway and Switzerland; opposed by Russian Federation);\n\n"
    "2. Requests the mayors [JUSCANZ: within existing resources] to report [in consultation with rowers] (AG, G77 support) {USA reserve};\n\n"
    "3. Encourages towns [Alt 1: to adopt] [Alt 2: to consider adopting] plans for bridges [EU: delete];\n\n"
    "4. Decides to remain seized of the matter [at its sixtieth session / at its sixty-third session] [unless.\n"_s;

const QString kPlain = u"Human Rights Council\n\nThe boats of Marlindo\n\nThe Human Rights Council,\n\n1. Urges towns [sic] to mend boats;\n\n2. Requests a report.\n"_s;

}

class TestPositions : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestPositions()
        : WindowFixture(u"positions-"_s)
    {
    }

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        m_draft = imported(u"draft.txt"_s, kDraft);
        m_plain = imported(u"plain.txt"_s, kPlain);
        QVERIFY(m_draft.isValid() && m_plain.isValid());
    }
    void init()
    {
        start();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void theActionOpensTheTableOfTheDraft()
    {
        QVERIFY(ask(m_draft));
        const QAbstractItemModelTester tester(model());
        QCOMPARE(cells(0), (QStringList {u"PP1"_s, u"[all relevant resolutions]"_s, u""_s, u""_s, u"European Union, Norway"_s, u"Egypt"_s, u""_s}));
        QCOMPARE(cells(2), (QStringList {u"OP1"_s, u"[to mend [and paint] {NOR+} all bridges]"_s, u""_s, u"European Union"_s, u"Norway, Switzerland"_s, u"Russian Federation"_s, u""_s}));
        QCOMPARE(rows()->model()->rowCount(), 10);
        const QString count = page()->findChild<QLabel *>(u"listCount"_s)->text();
        QVERIFY2(count.contains(u"10 brackets"_s) && count.contains(u"9 delegations"_s) && count.contains(u"1 left out"_s), qPrintable(count));
        QVERIFY(rows()->hasFocus());
        shoot(u"draft"_s);
    }

    void aTextWithoutMarkupSaysSo()
    {
        QVERIFY(ask(m_plain));
        QTRY_VERIFY(page()->findChild<window::EmptyState *>()->sentence().contains(u"no negotiation markup"_s));
        QVERIFY(!page()->isPrintable() && !page()->hasTable());
        QVERIFY(!party()->isEnabled());
    }

    void aDelegationFiltersAndIsAView()
    {
        QVERIFY(ask(m_draft));
        party()->setCurrentIndex(party()->findData(u"NOR"_s));
        emit party()->activated(party()->currentIndex());
        QCOMPARE(column(1), (QStringList {u"[all relevant resolutions]"_s, u"[to mend [and paint] {NOR+} all bridges]"_s, u"[and paint]"_s}));
        QCOMPARE(party()->currentData().toString(), u"NOR"_s);
        view()->setCurrentIndex(1);
        emit view()->activated(1);
        QCOMPARE(cells(0), (QStringList {u"Norway"_s, u"supports"_s, u"PP1"_s, u"[all relevant resolutions]"_s, u""_s}));
        QCOMPARE(rows()->model()->rowCount(), 3);
        party()->setCurrentIndex(0);
        emit party()->activated(0);
        QCOMPARE(column(0).first(), u"African Group"_s);
        QCOMPARE(column(0).last(), u"United States of America"_s);
        shoot(u"byparty"_s);
    }

    void wordsFilterAndColumnsSort()
    {
        QVERIFY(ask(m_draft));
        page()->findChild<QLineEdit *>(u"listFilter"_s)->setText(u"rowers"_s);
        QCOMPARE(rows()->model()->rowCount(), 1);
        page()->findChild<QLineEdit *>(u"listFilter"_s)->clear();
        rows()->sortByColumn(1, Qt::AscendingOrder);
        QStringList sorted = column(1);
        QCOMPARE(sorted.first(), u"[all relevant resolutions]"_s);
        rows()->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(column(0).first(), u"OP4"_s);
        rows()->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(column(0).first(), u"PP1"_s);
    }

    void enterGoesToTheParagraphAndBackReturns()
    {
        QVERIFY(ask(m_draft));
        rows()->selectRow(4);
        QTest::keyClick(rows(), Qt::Key_Return);
        QTRY_VERIFY(m_window->tabs().reader());
        const window::ReaderPage *reader = m_window->tabs().reader();
        QTRY_COMPARE(reader->content().passage(reader->currentPassage()) ? reader->content().passage(reader->currentPassage())->address.text() : QString(), u"OP2"_s);
        m_window->actions().action(u"go.back"_s)->trigger();
        QTRY_VERIFY(page());
        QCOMPARE(rows()->model()->rowCount(), 10);
    }

    void theTableLeavesTheProgram()
    {
        QVERIFY(ask(m_draft));
        QVERIFY(page()->isPrintable() && page()->hasTable());
        QTest::keyClick(rows(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 11);
        QCOMPARE(lines.at(0), u"Paragraph\tWords\tTo choose from\tProposed by\tSupported by\tOpposed by\tReserved by"_s);
        QCOMPARE(lines.at(1), u"PP1\t[all relevant resolutions]\t\t\tEuropean Union, Norway\tEgypt\t"_s);
        // Not selectRow(), which minds the Ctrl that was pressed before.
        rows()->selectionModel()->setCurrentIndex(rows()->model()->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        emit rows()->customContextMenuRequested(rows()->visualRect(rows()->model()->index(1, 0)).center());
        auto *menu = page()->findChild<QMenu *>(u"positionsMenu"_s);
        QVERIFY(menu && menu->findChild<QAction *>(u"listSaveCsv"_s) && menu->findChild<QAction *>(u"listPrint"_s));
        menu->findChild<QAction *>(u"positionsToPack"_s)->trigger();
        menu->close();
        QTRY_VERIFY2(addressesInPack() == (QStringList {u"OP1"_s}), qPrintable(addressesInPack().join(u'|')));
    }

    void theReaderColoursWhatTheTableHas()
    {
        QVERIFY(read(m_draft));
        const window::ReaderPage *reader = m_window->tabs().reader();
        const QTextDocument &document = *reader->pane().view()->document();
        QSet<QString> coloured;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (!block.text().contains(u"JUSCANZ"_s))
                continue;
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                coloured.insert(block.text().mid(range.start, range.length));
        }
        for (const QString &words : {u"[JUSCANZ: "_s, u"]"_s, u"] (AG, G77 support) {USA reserve}"_s})
            QVERIFY2(coloured.contains(words), qPrintable(QStringList(coloured.cbegin(), coloured.cend()).join(u'|')));
    }

    void theLanguageOfTheWindowNamesDelegations()
    {
        QVERIFY(ask(m_draft));
        m_window->actions().action(u"view.languageFr"_s)->trigger();
        QTRY_COMPARE(cells(0).value(4), u"Union européenne, Norvège"_s);
        QVERIFY(page()->title().startsWith(u"Qui veut quoi"_s));
        m_window->actions().action(u"view.languageAr"_s)->trigger();
        QTRY_COMPARE(cells(0).value(5), u"مصر"_s);
        QCOMPARE(rows()->layoutDirection(), Qt::RightToLeft);
        view()->setCurrentIndex(1);
        emit view()->activated(1);
        const QString first = column(0).first();
        QVERIFY2(first.startsWith(u"الا"_s), qPrintable(first));
        m_window->actions().action(u"view.languageEn"_s)->trigger();
    }

    void pictures()
    {
        for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
            for (const QString &code : {u"En"_s, u"Ar"_s}) {
                m_window->actions().action(u"view.scheme"_s + scheme)->trigger();
                m_window->actions().action(u"view.language"_s + code)->trigger();
                const QString suffix = u'-' + code.toLower() + u'-' + scheme.toLower();
                QVERIFY(ask(m_draft));
                view()->setCurrentIndex(0);
                emit view()->activated(0);
                shoot(u"table"_s + suffix);
                view()->setCurrentIndex(1);
                emit view()->activated(1);
                shoot(u"parties"_s + suffix);
                QVERIFY(read(m_draft));
                shoot(u"reader"_s + suffix);
            }
        }
        m_window->actions().action(u"view.languageEn"_s)->trigger();
    }

private:
    window::PositionsPage *page() const { return qobject_cast<window::PositionsPage *>(m_window->tabs().currentWidget()); }
    PositionsModel *model() const { return page()->findChild<PositionsModel *>(); }
    QTableView *rows() const { return page()->findChild<QTableView *>(u"positionRows"_s); }
    QComboBox *view() const { return page()->findChild<QComboBox *>(u"positionsView"_s); }
    QComboBox *party() const { return page()->findChild<QComboBox *>(u"positionsParty"_s); }

    /// As they are read, without the marks that keep directions.
    QString cell(int row, int column) const
    {
        static const QRegularExpression marks(u"[\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s);
        return rows()->model()->index(row, column).data().toString().remove(marks);
    }
    QStringList cells(int row) const
    {
        QStringList all;
        for (int column = 0; column < rows()->model()->columnCount(); ++column)
            all.append(cell(row, column));
        return all;
    }
    QStringList column(int column) const
    {
        QStringList all;
        for (int row = 0; row < rows()->model()->rowCount(); ++row)
            all.append(cell(row, column));
        return all;
    }

    /// The paragraphs of the newest pack.
    QStringList addressesInPack() const
    {
        const application::OpenLibrary &library = m_window->library()->library();
        qint64 newest = 0;
        (void)library.library().read([&](const library::Database &database) -> base::Status {
            library::Statement scan(database, u"SELECT max(id) FROM pack"_s);
            if (scan.next())
                newest = scan.integer(0);
            return base::ok();
        });
        const auto outline = library.run(application::packOutline(base::PackId(newest), u"en"_s, {}));
        QStringList addresses;
        for (const model::PackItem &item : outline ? outline->pack.items : QList<model::PackItem>()) {
            for (const model::Passage &passage : model()->positions().target.passages) {
                if (passage.id == item.passage)
                    addresses.append(passage.address.text());
            }
        }
        return addresses;
    }

    base::RecordId imported(const QString &name, const QString &words)
    {
        QFile file(home(name));
        auto library = library::Library::open(m_library, library::Database::Access::ReadWrite);
        if (!library || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(words.toUtf8());
        file.close();
        jobs::JobControl control;
        const model::ImportReport report = pipeline::Importer(**library).import({file.fileName()}, control);
        return report.outcomes.isEmpty() ? base::RecordId() : report.outcomes.first().record;
    }

    bool read(base::RecordId record)
    {
        m_window->navigation().openPlace({record, u"en"_s, {}, {}}, presentation::OpenIn::NewTab);
        return QTest::qWaitFor([&] { return m_window->tabs().reader() && m_window->tabs().reader()->content().work.id == record; });
    }

    bool ask(base::RecordId record)
    {
        if (!read(record))
            return false;
        m_window->actions().action(u"tools.positions"_s)->trigger();
        return QTest::qWaitFor([&] { return page() && model()->isLoaded(); });
    }

    base::RecordId m_draft;
    base::RecordId m_plain;
};

QTEST_MAIN(TestPositions)
#include "tst_positions.moc"
