// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever sets a text into the reader once more, every passage of it is drawn.
#include "../windowfixture.h"
#include "drawnpassages.h"
#include "longtext.h"

#include <import/pipeline/importer.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <presentation/actions/actionregistry.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/recordpage.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;

class TestReaderDrawn : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { stop(); }
    void everyPassageIsDrawnAfter_data();
    void everyPassageIsDrawnAfter();
    void aParagraphThatIsAskedForIsInSight_data();
    void aParagraphThatIsAskedForIsInSight();
    void aRecordIsDrawnWhole();

private:
    window::ReaderPage *page() const { return qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget()); }
    window::ReaderView *view() const { return page()->findChild<window::ReaderView *>(); }
    QString missing() const { return drawn::missing(*view(), page()->content().passages); }
    base::RecordId record(const QString &symbol);
    bool shows(const QString &symbol, const QString &language = {});
    void open(const QString &language);
    void perform(const QString &step, const QString &language);
    bool makeLink();
    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }
};

void TestReaderDrawn::initTestCase()
{
    const QString sources = home(u"sources"_s);
    QVERIFY(QDir().mkpath(sources) && longtext::write(sources));
    auto library = library::Library::create(m_library);
    VERIFY_RESULT(library);
    jobs::JobControl control;
    const auto report = pipeline::Importer(**library).import({sources, testdata::fixture(u"gui/lamps.en.xml"_s)}, control);
    QCOMPARE(report.count(model::ImportOutcome::Added) + report.count(model::ImportOutcome::Updated), 4);
}

void TestReaderDrawn::init()
{
    start();
    QVERIFY(openLibrary());
}

base::RecordId TestReaderDrawn::record(const QString &symbol)
{
    const auto found = m_window->library()->library().library().read([&](const library::Database &database) {
        return library::DocumentQueries(database).resolve(*model::Reference::parse(symbol));
    });
    return found ? found->id : base::RecordId();
}

bool TestReaderDrawn::shows(const QString &symbol, const QString &language)
{
    return page() && page()->content().work.symbol == symbol && page()->content().hasText()
        && (language.isEmpty() || page()->content().text.language == language);
}

void TestReaderDrawn::open(const QString &language)
{
    m_window->navigation().openPlace({record(longtext::kSymbol), language, {}, {}}, presentation::OpenIn::NewTab);
    QTRY_VERIFY(shows(longtext::kSymbol, language));
    QVERIFY(page()->content().passages.size() > 5 * longtext::kParagraphs);
}

/// A link of the user's from a paragraph in the middle, as the reader makes it.
bool TestReaderDrawn::makeLink()
{
    const model::Passage *from = page()->content().passageAt(model::Address(u"OP12"_s));
    model::Link link;
    link.from = page()->content().work.id;
    link.fromPassage = from ? from->id : base::PassageId();
    link.end = 4;
    link.relation = u"about"_s;
    link.to = record(u"A/HRC/RES/62/4"_s);
    return from
        && m_window->library()
               ->library().library()
               .write([&link](const library::Database &database) { return library::LinkStore(database).add(link); })
               .has_value();
}

void TestReaderDrawn::perform(const QString &step, const QString &language)
{
    QSignalSpy loaded(page(), &window::ReaderPage::loaded);
    if (step == "a citation and Back"_L1) {
        m_window->navigation().openPlace({record(u"A/HRC/RES/62/4"_s), {}, {}, {}}, presentation::OpenIn::SameTab);
        QTRY_VERIFY(shows(u"A/HRC/RES/62/4"_s));
        QTRY_VERIFY(m_window->actions().action(u"go.back"_s)->isEnabled());
        trigger(u"go.back"_s);
    } else if (step == "another language and back"_L1) {
        page()->setLanguage(language == "en"_L1 ? u"fr"_s : u"en"_s);
        QTRY_VERIFY(!shows(longtext::kSymbol, language));
        page()->setLanguage(language);
    } else if (step == "a link"_L1) {
        QVERIFY(makeLink());
        QTRY_VERIFY(loaded.count() > 0);
    } else if (step == "the window in French and English"_L1) {
        trigger(u"view.languageFr"_s);
        trigger(u"view.languageEn"_s);
    } else if (step == "dark and light colours"_L1) {
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
    } else if (step == "dark colours"_L1) {
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
    } else if (step == "reload"_L1) {
        trigger(u"view.reload"_s);
    } else if (step == "a larger window"_L1) {
        m_window->resize(1700, 1000);
    } else if (step == "another size and back"_L1) {
        m_settings->setValue(presentation::Setting::ReaderZoom, 150);
        m_settings->setValue(presentation::Setting::ReaderZoom, 100);
    } else if (step == "without numbers"_L1) {
        m_settings->setValue(presentation::Setting::ShowNumbers, false);
        m_settings->setValue(presentation::Setting::ShowNumbers, true);
    } else if (step == "another look and back"_L1) {
        m_settings->setValue(presentation::Setting::ReaderColours, u"contrast"_s);
        m_settings->setValue(presentation::Setting::ReaderMeasure, 44);
        m_settings->setValue(presentation::Setting::ReaderJustified, true);
        presentation::ReadingLook::reset(*m_settings);
    } else if (step == "sepia, justified"_L1) {
        m_settings->setValue(presentation::Setting::ReaderColours, u"sepia"_s);
        m_settings->setValue(presentation::Setting::ReaderJustified, true);
    } else if (step == "some paragraphs and all"_L1) {
        m_settings->setValue(presentation::Setting::ReaderParagraphs, u"operative"_s);
        m_settings->setValue(presentation::Setting::ReaderParagraphs, u"all"_s);
    }
    QTRY_VERIFY(shows(longtext::kSymbol, language));
}

void TestReaderDrawn::everyPassageIsDrawnAfter_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        for (const QString &step : {u"opening"_s, u"a citation and Back"_s, u"another language and back"_s, u"a link"_s,
                 u"the window in French and English"_s, u"dark and light colours"_s, u"dark colours"_s, u"reload"_s,
                 u"a larger window"_s, u"another size and back"_s, u"without numbers"_s, u"another look and back"_s,
                 u"sepia, justified"_s, u"some paragraphs and all"_s})
            QTest::addRow("%s, %s", qPrintable(step), qPrintable(language)) << step << language;
    }
}

void TestReaderDrawn::everyPassageIsDrawnAfter()
{
    QFETCH(QString, step);
    QFETCH(QString, language);
    open(language);
    QCOMPARE(missing(), QString());
    perform(step, language);
    QCOMPARE(missing(), QString());
    QTest::qWait(30); // What Qt lays out later is there as well.
    QCOMPARE(missing(), QString());
    shoot(u"%1-%2"_s.arg(QString(step).replace(u' ', u'-'), language));
}

void TestReaderDrawn::aParagraphThatIsAskedForIsInSight_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address : {u"OP1 (b)"_s, u"OP8 (c)"_s, u"OP20"_s, u"OP%1"_s.arg(longtext::kParagraphs + 1)})
        QTest::addRow("%s", qPrintable(address)) << address;
}

void TestReaderDrawn::aParagraphThatIsAskedForIsInSight()
{
    QFETCH(QString, address);
    open(u"en"_s);
    // In a tab that shows another text, so that the paragraph is asked for as soon as its text is set.
    m_window->navigation().openPlace({record(u"A/HRC/RES/62/4"_s), {}, {}, {}}, presentation::OpenIn::SameTab);
    QTRY_VERIFY(shows(u"A/HRC/RES/62/4"_s));
    m_window->navigation().openPlace({record(longtext::kSymbol), u"en"_s, model::Address(address), {}}, presentation::OpenIn::SameTab);
    QTRY_VERIFY(shows(longtext::kSymbol));
    const model::Passage *wanted = page()->content().passageAt(model::Address(address));
    QVERIFY(wanted);
    const QTextBlock block = render::blockOf(*view()->document(), wanted->id);
    const auto top = [&] {
        return view()->document()->documentLayout()->blockBoundingRect(block).top() - view()->verticalScrollBar()->value();
    };
    QVERIFY2(top() >= 0 && top() < view()->viewport()->height() - 20, qPrintable(QString::number(top())));
    QCOMPARE(page()->place().address.text(), address);
    QTest::qWait(30);
    QVERIFY2(top() >= 0 && top() < view()->viewport()->height() - 20, qPrintable(QString::number(top())));
    QCOMPARE(missing(), QString());
}

/// The pages of records are set again as well: by what is read later, by languages and colours.
void TestReaderDrawn::aRecordIsDrawnWhole()
{
    // The one that all paragraphs cite has the longest page, and no text.
    m_window->navigation().openPlace({record(u"A/HRC/RES/61/9"_s), {}, {}, {}}, presentation::OpenIn::NewTab);
    auto *shown = page()->findChild<window::RecordPage *>();
    QTRY_VERIFY(shown->isVisible() && shown->document()->blockCount() > 10);
    const auto wrong = [shown] {
        const QString blocks = drawn::notLaidOut(*shown->document());
        return blocks.isEmpty() ? drawn::blankLine(*shown) : blocks;
    };
    QCOMPARE(wrong(), QString());
    for (const QString &action : {u"view.reload"_s, u"view.languageFr"_s, u"view.languageAr"_s, u"view.languageEn"_s}) {
        trigger(action);
        QTest::qWait(50);
        QVERIFY2(wrong().isEmpty(), qPrintable(action + u": " + wrong()));
    }
    m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
    QCOMPARE(wrong(), QString());
    m_window->resize(900, 600);
    QCOMPARE(wrong(), QString());
}

QTEST_MAIN(TestReaderDrawn)

#include "tst_readerdrawn.moc"
