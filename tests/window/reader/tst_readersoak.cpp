// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading page through 200 steps of chance: after each, every passage is drawn. AIDE_SEED repeats a run.
#include "../soak.h"
#include "drawnpassages.h"

#include <library/store/documentqueries.h>
#include <library/store/links.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/recordpage.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestReaderSoak : public QObject, protected soak::Window
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin({testdata::fixture(u"gui"_s)})); }
    void twoHundredStepsOfChance();
    void cleanupTestCase() { stop(); }

private:
    window::ReaderPage *page() const { return qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget()); }
    window::ReaderView *view() const { return page()->findChild<window::ReaderView *>(); }
    void openText() { m_window->navigation().openPlace({longText(), {}, {}, {}}, presentation::OpenIn::SameTab); }
    void follow();
    void makeLink();
    void find();
    QString anyLanguage() const { return QStringList {u"en"_s, u"fr"_s, u"ar"_s}.at(soak::below(3)); }
    QList<soak::Step> steps();
    QTextEdit *shown() const;
    bool isThere() const;
    void check();
};

/// The citation of a paragraph by chance, as a click on it.
void TestReaderSoak::follow()
{
    const qsizetype links = page()->content().inText().size();
    if (links > 0)
        emit view()->linkActivated(soak::below(int(links)), presentation::OpenIn::SameTab);
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
    const auto done = library().write(
        [&link](const library::Database &database) { return library::LinkStore(database).add(link); });
    Q_UNUSED(done) // It may stand already.
}

void TestReaderSoak::find()
{
    page()->pane().showFindBar();
    auto *words = page()->findChild<QLineEdit *>(u"findWords"_s);
    words->setText(QStringList {u"benches"_s, u"bancs"_s, u"مقاعد"_s, u"a"_s, QString()}.at(soak::below(5)));
    QTest::keyClick(words, soak::below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
}

QList<soak::Step> TestReaderSoak::steps()
{
    return QList<soak::Step> {
        {u"open"_s, [this] { openText(); }},
        {u"follow"_s, [this] { follow(); }},
        {u"back"_s, [this] { trigger(u"go.back"_s); }},
        {u"forward"_s, [this] { trigger(u"go.forward"_s); }},
        {u"language of the text"_s, [this] { page()->setLanguage(anyLanguage()); }},
        {u"zoom"_s, [this] { m_settings->setValue(presentation::Setting::ReaderZoom, 60 + 10 * soak::below(14)); }},
        {u"numbers"_s, [this] { m_settings->setValue(presentation::Setting::ShowNumbers, soak::below(2) == 0); }},
        {u"look"_s, [this] {
             m_settings->setValue(presentation::Setting::ReaderColours, QStringList {u"window"_s, u"sepia"_s, u"contrast"_s}.at(soak::below(3)));
             m_settings->setValue(presentation::Setting::ReaderMeasure, 40 + 4 * soak::below(20));
             m_settings->setValue(presentation::Setting::ReaderJustified, soak::below(2) == 0);
         }},
        {u"filter and back"_s, [this] {
             m_settings->setValue(presentation::Setting::ReaderParagraphs, QStringList {u"operative"_s, u"requests"_s}.at(soak::below(2)));
             m_settings->reset(presentation::Setting::ReaderParagraphs);
         }},
        {u"link"_s, [this] { makeLink(); }},
        {u"find"_s, [this] { find(); }},
        {u"scroll"_s, [this] { view()->verticalScrollBar()->setValue(soak::below(view()->verticalScrollBar()->maximum() + 1)); }},
        {u"select"_s, [this] { view()->selectAll(); }},
    } + stepsOfAnyPage(60);
}

/// A cited document that is not in the library has a page of a record, without a text.
QTextEdit *TestReaderSoak::shown() const
{
    if (page()->content().hasText())
        return view();
    return page()->findChild<window::RecordPage *>();
}

bool TestReaderSoak::isThere() const
{
    return page() && page()->place().record == page()->content().work.id && shown()->isVisible() && !shown()->document()->isEmpty();
}

/// Every passage of a text is drawn, and every line of the page of a record.
void TestReaderSoak::check()
{
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
    if (page()->content().hasText())
        QCOMPARE(drawn::missing(*view(), page()->content().passages), QString());
    else
        QCOMPARE(drawn::blankLine(*shown()), QString());
}

void TestReaderSoak::twoHundredStepsOfChance()
{
    openText();
    QTRY_VERIFY(isThere());
    soak::run(steps(), 200, [this](int) { check(); });
}

QTEST_MAIN(TestReaderSoak)

#include "tst_readersoak.moc"
