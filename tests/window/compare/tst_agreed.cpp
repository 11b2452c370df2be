// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agreed language in the real window. Screenshots go to the folder AIDE_SCREENSHOTS, of real resolutions where they are.
#include "../windowfixture.h"

#include <application/packs.h>
#include <application/records.h>
#include <application/target.h>
#include <core/model/reference.h>
#include <import/pipeline/importer.h>
#include <library/database/statement.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/compare/agreedlanguagemodel.h>
#include <presentation/compare/agreedlanguagetext.h>
#include <presentation/library/navigationtarget.h>
#include <window/controls/emptystate.h>
#include <window/screens/compare/agreedlist.h>
#include <window/screens/compare/agreedpage.h>
#include <window/screens/compare/comparepage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using presentation::AgreedLanguageModel;

class TestAgreed : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestAgreed()
        : WindowFixture(u"agreed-"_s)
    {
    }

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(importAll());
    }
    void init()
    {
        start();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void theActionAsksForTheParagraphAtTheCursor()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        QCOMPARE(page()->title(), u"Agreed language: \u206666/3 OP3\u2069"_s);
        QCOMPARE(rows(), (QStringList {u"In its own series"_s, u"A/HRC/RES/60/1 OP3"_s, u"A/HRC/RES/66/3 OP3"_s, u"Elsewhere"_s, u"A/HRC/RES/61/9 OP3"_s}));
        QVERIFY(summary().startsWith(u"3 paragraphs in 3 texts"_s));
        QVERIFY2(summary().contains(u"2021"_s), qPrintable(summary()));
        const application::AgreedPlace *first = list()->current();
        QVERIFY(first);
        QCOMPARE(first->place.work.symbol, u"A/HRC/RES/60/1"_s);
        QCOMPARE(first->share, 1.0);
        const QString facts = list()->currentIndex().data(AgreedLanguageModel::FactsRole).toString();
        QVERIFY2(facts.contains(u"Human Rights Council"_s) && facts.contains(u"without a vote"_s), qPrintable(facts));
        shoot(u"small"_s);
    }

    void theBarAndTheMenuAskForTheSelectedWords()
    {
        QVERIFY(openText(u"A/HRC/RES/66/3 OP2 (c)"_s));
        QVERIFY(select(u"so that they can tell a tide table"_s));
        emit view()->selectionFinished();
        auto *button = m_window->tabs().reader()->findChild<QToolButton *>(u"whereElse"_s);
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        m_window->tabs().reader()->pane().setMaximumWidth(420);
        QTRY_VERIFY(m_window->tabs().reader()->pane().width() <= 420);
        emit view()->selectionFinished();
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(button->toolTip(), u"Where Else?"_s);
        QVERIFY(button->parentWidget()->width() <= 420);
        shoot(u"narrow"_s);
        button->click();
        QTRY_VERIFY(page() && list() && list()->current());
        QCOMPARE(page()->findChild<QLabel *>(u"agreedWords"_s)->text(), u"so that they can tell a tide table"_s);
        QVERIFY(page()->key().contains(u':'));
        QCOMPARE(rows().size(), 5);
        QVERIFY(openText(u"A/HRC/RES/66/3 OP2 (c)"_s));
        view()->customContextMenuRequested(QPoint(20, 20));
        auto *menu = m_window->tabs().reader()->findChild<QMenu *>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        QVERIFY(std::ranges::any_of(actions, [](const QAction *action) { return action->text() == u"Where Else?"_s; }));
        menu->close();
    }

    void enterOpensTheParagraphAndBackReturns()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        const QString key = page()->key();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->symbol() == u"A/HRC/RES/60/1"_s);
        m_window->actions().action(u"go.back"_s)->trigger();
        QTRY_VERIFY(page());
        QCOMPARE(page()->key(), key);
        QCOMPARE(rows().size(), 5);
    }

    void copyingTakesTheCitationAlong()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"“Encourages ships that pass to leave a book"_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"60/1"_s) && copied.contains(u"para. 3"_s), qPrintable(copied));
        list()->setFocus();
        QGuiApplication::clipboard()->clear();
        m_window->actions().action(u"edit.copy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    }

    void aKeyComparesTheTwoTexts()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        QVERIFY(page()->findChild<QToolButton *>(u"agreedCompare"_s)->isEnabled());
        // On an Arabic keyboard too.
        constexpr quint32 kPlaceOfC = 54;
        QKeyEvent pressed(QEvent::KeyPress, 0x0624, Qt::NoModifier, kPlaceOfC, 0, 0);
        QCoreApplication::sendEvent(list(), &pressed);
        QTRY_VERIFY(qobject_cast<window::ComparePage *>(m_window->tabs().currentWidget()));
        QTRY_VERIFY(m_window->tabs().page()->title().contains(u"60/1"_s) && m_window->tabs().page()->title().contains(u"66/3"_s));
    }

    void theComparisonIsInTheLanguageOfTheWords()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s, true, u"ar"_s));
        page()->findChild<QToolButton *>(u"agreedCompare"_s)->click();
        QTRY_VERIFY(qobject_cast<window::ComparePage *>(m_window->tabs().currentWidget()));
        QVERIFY2(m_window->tabs().page()->key().endsWith(u"/ar"_s), qPrintable(m_window->tabs().page()->key()));
    }

    void theChainGoesIntoThePackInItsOrder()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        page()->findChild<QToolButton *>(u"agreedPack"_s)->click();
        QTRY_COMPARE(packItems().size(), 3);
        QList<base::PassageId> chain;
        for (const application::AgreedPlace &place : model()->shown())
            chain.append(place.place.passage.id);
        QCOMPARE(packItems(), chain);
    }

    void aWordAloneIsToldFromAWording()
    {
        QVERIFY(openText(u"A/HRC/RES/66/3 OP3"_s));
        QVERIFY(select(u"ships"_s));
        m_window->actions().action(u"tools.agreed"_s)->trigger();
        QTRY_VERIFY(page() && !page()->findChild<window::EmptyState *>()->sentence().isEmpty());
        QCOMPARE(page()->findChild<window::EmptyState *>()->sentence(), u"One word is not enough. Select more of the paragraph."_s);
        QVERIFY(!page()->isPrintable());
        emit page()->findChild<window::EmptyState *>()->actionRequested();
        QTRY_COMPARE(rows().size(), 5);
    }

    void aWordingOfItsOwnSaysSo()
    {
        QVERIFY(ask(u"A/HRC/RES/62/4 OP1"_s, false));
        QTRY_COMPARE(page()->findChild<window::EmptyState *>()->sentence(), u"This wording stands nowhere else in the library."_s);
        shoot(u"empty"_s);
    }

    void theSecondState()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP2 (c)"_s));
        const QStringList before = rows();
        const int wide = list()->visualRect(list()->currentIndex()).height();
        list()->setMaximumWidth(260);
        QTRY_VERIFY(list()->visualRect(list()->currentIndex()).height() > wide);
        list()->setMaximumWidth(QWIDGETSIZE_MAX);
        QTRY_COMPARE(list()->visualRect(list()->currentIndex()).height(), wide);
        for (const QString &code : {u"Ar"_s, u"Fr"_s, u"En"_s}) {
            m_window->actions().action(u"view.language"_s + code)->trigger();
            QTRY_COMPARE(rows().size(), before.size());
            QVERIFY((rows() == before) == (code == "En"_L1));
            QCOMPARE(page()->findChild<QComboBox *>(u"agreedOrder"_s)->count(), 2);
        }
        const QString key = page()->key();
        m_window->close();
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(page() && page()->key() == key);
        QTRY_COMPARE(rows(), before);
    }

    void thePdfIsWritten()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        QVERIFY(page()->isPrintable());
        page()->savePdf();
        auto *dialog = page()->findChild<QFileDialog *>(u"agreedSavePdf"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(home(u"agreed.pdf"_s));
        QTRY_VERIFY(QFileInfo(home(u"agreed.pdf"_s)).size() > 1000);
        dialog->close();
    }

    void arabicFindsArabic()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s, true, u"ar"_s));
        QCOMPARE(rows().size(), 5);
        for (const application::AgreedPlace &place : model()->shown())
            QCOMPARE(place.place.text.language, u"ar"_s);
    }

    void theMenuIsAboutTheRowThatWasPressed()
    {
        QVERIFY(ask(u"A/HRC/RES/66/3 OP3"_s));
        const auto menuAt = [this](int row) {
            const QModelIndex index = model()->index(row);
            if (model()->placeAt(index))
                list()->setCurrentIndex(index);
            emit list()->customContextMenuRequested(list()->visualRect(index).center());
            return list()->findChild<QMenu *>();
        };
        QVERIFY(!menuAt(0)); // A heading.
        QMenu *menu = menuAt(2); // The paragraph itself: there is nothing to compare.
        QVERIFY(menu);
        const auto action = [&menu](const QString &text) {
            const QList<QAction *> actions = menu->actions();
            return *std::ranges::find(actions, text, &QAction::text);
        };
        QVERIFY(!action(u"Compare the Two Texts"_s)->isEnabled());
        delete menu;
        menu = menuAt(1);
        QVERIFY(action(u"Compare the Two Texts"_s)->isEnabled());
        QSignalSpy asked(page(), &window::TabPage::packRequested);
        action(u"Add to Briefing Pack"_s)->trigger();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).value<QList<base::PassageId>>(), QList {model()->placeAt(model()->index(1))->place.passage.id});
        delete menu;
    }

    void ordersAndBodies()
    {
        AgreedLanguageModel shown;
        QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
        application::AgreedLanguage language;
        language.places = {placeOf(u"GA"_s, 2019, 0.6, false), placeOf(u"HRC"_s, 2020, 0.4, true), placeOf(u"HRC"_s, 2021, 1.0, true),
            placeOf(u"HRC"_s, 2022, 0.9, false)};
        shown.setLanguage(language);
        QCOMPARE(years(shown), (QList<int> {2020, 2021, 2019, 2022}));
        shown.setOrder(AgreedLanguageModel::Order::MostAlike);
        QCOMPARE(years(shown), (QList<int> {2021, 2020, 2022, 2019}));
        QCOMPARE(shown.bodies(), (QList<std::pair<QString, int>> {{u"HRC"_s, 3}, {u"GA"_s, 1}}));
        shown.setBody(u"GA"_s);
        QCOMPARE(years(shown), (QList<int> {2019}));
        QCOMPARE(shown.rowCount(), 2);
        QVERIFY(!shown.placeAt(shown.index(0)) && shown.index(0).data(AgreedLanguageModel::IsHeadingRole).toBool());
        QVERIFY(!(shown.flags(shown.index(0)) & Qt::ItemIsSelectable));
        shown.setLanguage({});
        QCOMPARE(shown.rowCount(), 0);
    }

    void aBodyThatIsNotKnownIsNoChoice()
    {
        AgreedLanguageModel shown;
        application::AgreedLanguage language;
        language.places = {placeOf({}, 2019, 0.6, false), placeOf(u"HRC"_s, 2020, 0.4, true), placeOf({}, 2021, 0.3, false)};
        shown.setLanguage(language);
        QCOMPARE(shown.bodies(), (QList<std::pair<QString, int>> {{u"HRC"_s, 1}}));
        QCOMPARE(years(shown).size(), 3);
    }

    void keysOfTabs()
    {
        using presentation::agreed::keyOf;
        using presentation::agreed::partsOf;
        QCOMPARE(keyOf({{base::PassageId(12)}}), u"agreed/12"_s);
        QCOMPARE(keyOf({{base::PassageId(12), {5, 60}}, {base::PassageId(13), {0, 40}}}), u"agreed/12:5-60+13:0-40"_s);
        QCOMPARE(keyOf({}), QString());
        const QList<application::WordingPart> parts = partsOf(u"agreed/12:5-60+13"_s);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.first().range.end, 60);
        QVERIFY(parts.last().isWhole());
        for (const QString &other : {u"agreed/"_s, u"agreed/x"_s, u"agreed/12:5"_s, u"compare/12"_s, u"agreed/12+"_s})
            QVERIFY2(partsOf(other).isEmpty(), qPrintable(other));
    }

    void pictures()
    {
        const QString data = testdata::folder();
        if (data.isEmpty() || qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS"))
            QSKIP("no pictures are asked for");
        for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
            for (const QString &code : {u"En"_s, u"Ar"_s}) {
                m_window->actions().action(u"view.scheme"_s + scheme)->trigger();
                m_window->actions().action(u"view.language"_s + code)->trigger();
                const QString suffix = u'-' + code.toLower() + u'-' + scheme.toLower();
                QVERIFY(ask(u"A/HRC/RES/57/12 OP8 (a)"_s, true, u"en"_s));
                shoot(u"clause"_s + suffix);
                QVERIFY(ask(u"A/HRC/RES/57/12 OP8"_s, true, u"ar"_s));
                shoot(u"arabic"_s + suffix);
                QVERIFY(openText(u"A/HRC/RES/57/12 OP8"_s));
                QVERIFY(select(u"within their respective responsibilities"_s));
                emit view()->selectionFinished();
                shoot(u"bar"_s + suffix);
            }
        }
    }

private:
    window::AgreedPage *page() const { return qobject_cast<window::AgreedPage *>(m_window->tabs().currentWidget()); }
    window::AgreedList *list() const { return page()->findChild<window::AgreedList *>(u"agreedPlaces"_s); }
    AgreedLanguageModel *model() const { return page()->findChild<AgreedLanguageModel *>(); }
    QString summary() const { return page()->findChild<QLabel *>(u"agreedSummary"_s)->text(); }
    window::ReaderView *view() const { return m_window->tabs().reader()->pane().view(); }

    /// Headings, and the paragraphs by symbol and address, as they are shown.
    QStringList rows() const
    {
        QStringList all;
        const AgreedLanguageModel &shown = *model();
        for (int row = 0; row < shown.rowCount(); ++row) {
            const application::AgreedPlace *place = shown.placeAt(shown.index(row));
            all.append(place ? place->place.work.symbol + u' ' + place->place.passage.address.text() : shown.index(row).data().toString());
        }
        return all;
    }

    static QList<int> years(const AgreedLanguageModel &model)
    {
        QList<int> all;
        for (const application::AgreedPlace &place : model.shown())
            all.append(place.place.work.date.year());
        return all;
    }

    static application::AgreedPlace placeOf(const QString &body, int year, double likeness, bool isOwnSeries)
    {
        application::AgreedPlace place;
        place.place.work.body = body;
        place.place.work.date = QDate(year, 1, 1);
        place.likeness = place.share = likeness;
        place.isOwnSeries = isOwnSeries;
        return place;
    }

    application::Target target(const QString &reference, const QString &language = u"en"_s) const
    {
        return m_window->library()->library().run(application::target(reference, language)).value_or(application::Target());
    }

    /// Opens a paragraph in the reader.
    bool openText(const QString &reference, const QString &language = u"en"_s)
    {
        const application::Target wanted = target(reference, language);
        if (!wanted.paragraph())
            return false;
        m_window->navigation().openPlace({wanted.record.id, language, {}, wanted.paragraph()->id}, presentation::OpenIn::NewTab);
        return QTest::qWaitFor([&] {
            const window::ReaderPage *reader = m_window->tabs().reader();
            return reader && reader->content().work.id == wanted.record.id && reader->content().text.language == language
                && reader->currentPassage() == wanted.paragraph()->id;
        });
    }

    /// Selects words in the paragraph at the cursor.
    bool select(const QString &words)
    {
        const window::ReaderPage *reader = m_window->tabs().reader();
        const model::Passage *passage = reader->content().passage(reader->currentPassage());
        const int start = passage ? int(passage->content.indexOf(words)) : -1;
        if (start < 0)
            return false;
        view()->select({passage->id, start, start + int(words.size())});
        return view()->textCursor().hasSelection();
    }

    /// Opens a paragraph, asks by the action, and waits for the answer.
    bool ask(const QString &reference, bool findsOthers = true, const QString &language = u"en"_s)
    {
        if (!openText(reference, language))
            return false;
        m_window->actions().action(u"tools.agreed"_s)->trigger();
        return QTest::qWaitFor([&] { return page() && model()->rowCount() > 0 && (!findsOthers || page()->isPrintable()); });
    }

    QList<base::PassageId> packItems() const
    {
        const QString key = m_window->library() ? lastPackKey() : QString();
        const auto pack = presentation::NavigationTarget {key}.pack();
        QList<base::PassageId> passages;
        if (!pack)
            return passages;
        const auto outline = m_window->library()->library().run(application::packOutline(*pack, u"en"_s, {}));
        for (const model::PackItem &item : outline ? outline->pack.items : QList<model::PackItem>())
            passages.append(item.passage);
        return passages;
    }

    QString lastPackKey() const
    {
        qint64 last = 0;
        (void)m_window->library()->library().library().read([&](const library::Database &database) -> base::Status {
            library::Statement scan(database, u"SELECT max(id) FROM pack"_s);
            if (scan.next())
                last = scan.integer(0);
            return base::ok();
        });
        return presentation::NavigationTarget::ofPack(base::PackId(last)).text;
    }

    /// The two reading rooms, as they may have been six years before, and their words under another title.
    bool importAll()
    {
        QStringList paths {testdata::fixture(u"gui"_s)};
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            paths.append(copied(language, "60/1", "2021", {}));
            paths.append(copied(language, "61/9", "2022", "Books for ships"));
        }
        const QString real = testdata::folder();
        if (!real.isEmpty() && !qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS")) {
            for (int session = 54; session <= 57; ++session)
                paths.append(real + u"/unxml/HRCresolutions/%1session"_s.arg(session));
        }
        auto library = library::Library::open(m_library, library::Database::Access::ReadWrite);
        if (!library || paths.contains(QString()))
            return false;
        jobs::JobControl control;
        pipeline::Importer(**library).import(paths, control);
        return true;
    }

    QString copied(const QString &language, const QByteArray &number, const QByteArray &year, const QByteArray &title)
    {
        QFile file(testdata::fixture(u"gui/reading-rooms.%1.xml"_s.arg(language)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = file.readAll();
        text.replace("66/3", number).replace("66/L.7", QByteArray(number.split('/').first() + "/L.7")).replace("2027", year);
        if (!title.isEmpty())
            text.replace("Reading rooms by the sea", title).replace("غرف القراءة على البحر", "كتب للسفن");
        const QString path = home(u"copy-%1-%2.xml"_s.arg(QString::fromLatin1(year), language));
        QFile copy(path);
        return copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size() ? path : QString();
    }
};

QTEST_MAIN(TestAgreed)
#include "tst_agreed.moc"
