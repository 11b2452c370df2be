// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading page through 200 steps of chance: after each, every passage is drawn. AIDE_SEED repeats a run.
#include "../soak.h"
#include "../windowfixture.h"
#include "drawnpassages.h"
#include "longtext.h"

#include <import/pipeline/importer.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <presentation/actions/actionregistry.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestReaderSoak : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoHundredStepsOfChance();
    void cleanupTestCase() { stop(); }

private:
    window::ReaderPage *page() const { return qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget()); }
    window::ReaderView *view() const { return page()->findChild<window::ReaderView *>(); }
    void openDocument(const QString &symbol);
    void follow();
    void makeLink();
    void find();
    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }
    QString anyLanguage() const { return QStringList {u"en"_s, u"fr"_s, u"ar"_s}.at(soak::below(3)); }
    QList<soak::Step> steps();
    void check();
};

void TestReaderSoak::initTestCase()
{
    const QString sources = home(u"sources"_s);
    QVERIFY(QDir().mkpath(sources) && longtext::write(sources));
    auto library = library::Library::create(m_library);
    VERIFY_RESULT(library);
    jobs::Control control;
    QVERIFY(!pipeline::Importer(**library).import({sources, testdata::fixture(u"gui"_s)}, control).outcomes.isEmpty());
    library->reset();
    start();
    QVERIFY(openLibrary());
}

void TestReaderSoak::openDocument(const QString &symbol)
{
    const auto found = m_window->session()->library().read([&](const library::Database &database) {
        return library::DocumentQueries(database).resolve(*model::Reference::parse(symbol));
    });
    VERIFY_RESULT(found);
    m_window->openPlace({found->id, {}, {}, {}}, false);
}

/// The citation of a paragraph by chance, as a click on it.
void TestReaderSoak::follow()
{
    const qsizetype links = page()->content().inText().size();
    if (links > 0)
        emit view()->linkActivated(soak::below(int(links)), false);
}

void TestReaderSoak::makeLink()
{
    const QList<model::Passage> &passages = page()->content().passages;
    if (passages.isEmpty())
        return;
    const model::Passage &from = passages.at(soak::below(int(passages.size())));
    model::Link link;
    link.from = page()->content().work.id;
    link.fromPassage = from.id;
    link.end = int(std::min<qsizetype>(from.content.size(), 5));
    link.relation = u"about"_s;
    link.to = link.from;
    const auto done = m_window->session()->library().write(
        [&link](const library::Database &database) { return library::LinkStore(database).add(link); });
    Q_UNUSED(done) // It may stand already.
}

void TestReaderSoak::find()
{
    page()->showFindBar();
    auto *words = page()->findChild<QLineEdit *>(u"findWords"_s);
    words->setText(QStringList {u"benches"_s, u"bancs"_s, u"مقاعد"_s, u"a"_s, QString()}.at(soak::below(5)));
    QTest::keyClick(words, soak::below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
}

QList<soak::Step> TestReaderSoak::steps()
{
    return {
        {u"open"_s, [this] { openDocument(longtext::kSymbol); }},
        {u"follow"_s, [this] { follow(); }},
        {u"back"_s, [this] { trigger(u"go.back"_s); }},
        {u"forward"_s, [this] { trigger(u"go.forward"_s); }},
        {u"language of the text"_s, [this] { page()->setLanguage(anyLanguage()); }},
        {u"language of the window"_s,
            [this] { trigger(QStringList {u"view.languageEn"_s, u"view.languageFr"_s, u"view.languageAr"_s}.at(soak::below(3))); }},
        {u"colours"_s,
            [this] { m_settings->setValue(presentation::Setting::ColourScheme, soak::below(2) == 0 ? u"dark"_s : u"light"_s); }},
        {u"zoom"_s, [this] { m_settings->setValue(presentation::Setting::ReaderZoom, 60 + 10 * soak::below(14)); }},
        {u"numbers"_s, [this] { m_settings->setValue(presentation::Setting::ShowNumbers, soak::below(2) == 0); }},
        {u"font"_s, [this] { m_settings->setValue(presentation::Setting::FontSize, 8 + soak::below(8)); }},
        {u"resize"_s, [this] { m_window->resize(800 + soak::below(900), 500 + soak::below(500)); }},
        {u"link"_s, [this] { makeLink(); }},
        {u"find"_s, [this] { find(); }},
        {u"scroll"_s, [this] { view()->verticalScrollBar()->setValue(soak::below(view()->verticalScrollBar()->maximum() + 1)); }},
        {u"select"_s, [this] { view()->selectAll(); }},
        {u"wait"_s, [] { QTest::qWait(soak::below(60)); }},
    };
}

void TestReaderSoak::check()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        page() && page()->content().hasText() && page()->text().isValid() && page()->place().record == page()->content().work.id, 60'000);
    QCOMPARE(drawn::missing(*view(), page()->content().passages), QString());
}

void TestReaderSoak::twoHundredStepsOfChance()
{
    openDocument(longtext::kSymbol);
    QTRY_VERIFY(page() && page()->content().hasText());
    soak::run(steps(), 200, [this](int) { check(); });
}

QTEST_MAIN(TestReaderSoak)

#include "tst_readersoak.moc"
