// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include <output/render/documentbuilder.h>
#include <presentation/reader/readinglook.h>
#include <presentation/settings/language.h>
#include <presentation/shared/palettes.h>
#include <window/screens/reader/findbar.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;
using presentation::ReadingLook;
using presentation::Setting;
using window::ReaderPage;

/// The panel Aa by keyboard, and what each of its controls does to the texts that are open.
class TestReadingLook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePanelOpensAndClosesByKeyboard();
    void sizeAndFont();
    void widthOfTheColumn();
    void spacingAndJustification();
    void coloursOfThePage();
    void coloursOfVerbs();
    void onlyOperativeParagraphs();
    void onlyRequestsInEveryLanguage();
    void whatIsReadStaysInSight();
    void hiddenParagraphsAreReached();
    void everyOpenTextFollows();
    void theSecondState();
    void theNextStart();
    void thePanelSpeaksArabic();
    void resetTakesAllBack();

private:
    std::unique_ptr<ReaderPage> makePage(const QString &language);
    static window::ReaderView *viewOf(const ReaderPage &page) { return page.findChild<window::ReaderView *>(); }
    window::ReaderView *view() const { return viewOf(*m_page); }
    presentation::Settings &settings() { return m_shelf->settings(); }
    void open();
    QWidget *panel() const { return m_page->findChild<QWidget *>(u"readingLookPanel"_s); }
    template<typename T>
    T *control(const QString &name) const
    {
        return panel()->findChild<T *>(name);
    }
    void choose(const QString &name, int steps);
    QTextBlock blockWith(const QString &words) const;
    QLabel *line() const { return m_page->findChild<QLabel *>(u"filterLine"_s); }
    bool isInSight(const QString &words) const;

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ReaderPage> m_page;
    base::RecordId m_work;
};

void TestReadingLook::init()
{
    m_shelf = std::make_unique<Shelf>();
    ReadingLook::reset(settings());
    m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
    m_page = makePage(u"en"_s);
    QVERIFY(m_page);
    open();
}

void TestReadingLook::cleanup()
{
    ReadingLook::reset(settings());
    m_page.reset();
    m_shelf.reset();
}

std::unique_ptr<ReaderPage> TestReadingLook::makePage(const QString &language)
{
    auto page = std::make_unique<ReaderPage>(m_shelf->session());
    page->resize(1500, 500);
    static_cast<QWidget &>(*page).show();
    const bool isOpen = QTest::qWaitForWindowExposed(page.get()) && Shelf::open(*page, {m_work, language, {}, {}});
    return isOpen ? std::move(page) : nullptr;
}

void TestReadingLook::open()
{
    m_page->pane().openLook();
    QVERIFY(panel() && panel()->isVisible());
}

/// Down, in a list that is closed.
void TestReadingLook::choose(const QString &name, int steps)
{
    for (int step = 0; step < steps; ++step)
        QTest::keyClick(control<QComboBox>(name), Qt::Key_Down);
}

QTextBlock TestReadingLook::blockWith(const QString &words) const
{
    for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(words))
            return block;
    }
    return {};
}

bool TestReadingLook::isInSight(const QString &words) const
{
    const QTextBlock block = blockWith(words);
    const QRect top = view()->cursorRect(QTextCursor(block));
    return block.isValid() && top.bottom() > 0 && top.top() < view()->viewport()->height();
}

void TestReadingLook::thePanelOpensAndClosesByKeyboard()
{
    auto *button = m_page->findChild<QToolButton *>(u"readingLook"_s);
    QVERIFY(button && button->isVisible() && !button->accessibleName().isEmpty());
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(panel()->isVisible());
    // Tab goes through all controls, in the order in which they stand.
    QStringList reached;
    for (QWidget *next = control<QWidget>(u"lookSize"_s); !reached.contains(next->objectName()); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->objectName().startsWith(u"look"_s))
            reached.append(next->objectName());
    }
    QCOMPARE(reached, (QStringList {u"lookSize"_s, u"lookFont"_s, u"lookMeasure"_s, u"lookSpacing"_s, u"lookJustified"_s, u"lookColours"_s, u"lookSyntax"_s, u"lookParagraphs"_s, u"lookReset"_s}));
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        QVERIFY(label->buddy() && !label->text().isEmpty());
    Shelf::keepPicture(*panel(), u"look-panel"_s);
}

void TestReadingLook::sizeAndFont()
{
    const double before = view()->document()->defaultFont().pointSizeF();
    QTest::keyClick(control<QSpinBox>(u"lookSize"_s), Qt::Key_Up);
    QCOMPARE(settings().value(Setting::ReaderZoom).toInt(), 110);
    QCOMPARE(view()->document()->defaultFont().pointSizeF(), before * 1.1);
    // The keys of the zoom show in the panel.
    m_page->pane().zoom(200);
    QCOMPARE(control<QSpinBox>(u"lookSize"_s)->value(), 200);
    QCOMPARE(view()->document()->defaultFont().families().first(), render::serifFor(u"en"_s));
    choose(u"lookFont"_s, 1);
    QCOMPARE(settings().value(Setting::ReaderFont).toString(), ReadingLook::kWindowFont);
    QCOMPARE(view()->document()->defaultFont().families().first(), QFontInfo(QApplication::font()).family());
    QCOMPARE(blockWith(u"Invites coastal"_s).charFormat().font().families().first(), QFontInfo(QApplication::font()).family());
}

void TestReadingLook::widthOfTheColumn()
{
    const int before = view()->viewport()->width();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(control<QSpinBox>(u"lookMeasure"_s), Qt::Key_Down);
    QCOMPARE(settings().value(Setting::ReaderMeasure).toInt(), 52);
    QTRY_VERIFY(view()->viewport()->width() < before);
    QCOMPARE(int(view()->document()->textWidth()), view()->viewport()->width());
    const int narrow = view()->viewport()->width();
    m_page->resize(1600, 500);
    QTRY_COMPARE(view()->viewport()->width(), narrow); // The margins grow, and not the lines.
}

void TestReadingLook::spacingAndJustification()
{
    const QTextBlockFormat before = blockWith(u"Invites coastal"_s).blockFormat();
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(control<QSpinBox>(u"lookSpacing"_s), Qt::Key_Up);
    QTest::keyClick(control<QCheckBox>(u"lookJustified"_s), Qt::Key_Space);
    const QTextBlockFormat after = blockWith(u"Invites coastal"_s).blockFormat();
    QCOMPARE(after.lineHeight(), before.lineHeight() * 1.5);
    QVERIFY(after.alignment().testFlag(Qt::AlignJustify) && !before.alignment().testFlag(Qt::AlignJustify));
    Shelf::keepPicture(*m_page, u"look-justified"_s);
    QTest::keyClick(control<QCheckBox>(u"lookJustified"_s), Qt::Key_Space);
    QVERIFY(!blockWith(u"Invites coastal"_s).blockFormat().alignment().testFlag(Qt::AlignJustify));
}

void TestReadingLook::coloursOfThePage()
{
    const QList<QPalette> pages {presentation::lightPalette(), presentation::sepiaPalette(), presentation::darkPalette(), presentation::contrastPalette()};
    for (const QPalette &page : pages) {
        choose(u"lookColours"_s, 1);
        QCOMPARE(view()->palette().color(QPalette::Base), page.color(QPalette::Base));
        QCOMPARE(view()->typography().muted, page.color(QPalette::PlaceholderText));
        QCOMPARE(QTextCursor(blockWith(u"Invites coastal"_s)).blockCharFormat().foreground().color(), page.color(QPalette::Text));
        const QImage picture = view()->viewport()->grab().toImage();
        QCOMPARE(QColor(picture.pixel(2, 2)).name(), page.color(QPalette::Base).name());
        Shelf::keepPicture(*m_page, u"look-colours-%1"_s.arg(page.color(QPalette::Base).name().sliced(1)));
    }
    // The window around it keeps its own, and so does the page when it follows it again.
    QCOMPARE(m_page->palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
    settings().reset(Setting::ReaderColours);
    settings().setValue(Setting::ColourScheme, u"dark"_s);
    QTRY_VERIFY(view()->palette().color(QPalette::Base).lightness() < 128);
    QVERIFY(QTextCursor(blockWith(u"Invites coastal"_s)).blockCharFormat().foreground().color().lightness() > 128);
    settings().setValue(Setting::ColourScheme, u"light"_s);
    QTRY_VERIFY(view()->palette().color(QPalette::Base).lightness() > 128);
    settings().reset(Setting::ColourScheme);
}

void TestReadingLook::coloursOfVerbs()
{
    const auto colours = [this] {
        return std::ranges::count_if(blockWith(u"Invites coastal"_s).layout()->formats(),
            [](const QTextLayout::FormatRange &range) { return range.format.hasProperty(QTextFormat::ForegroundBrush); });
    };
    QVERIFY(colours() > 0);
    QTest::keyClick(control<QCheckBox>(u"lookSyntax"_s), Qt::Key_Space);
    QCOMPARE(int(colours()), 0);
    QTest::keyClick(control<QCheckBox>(u"lookSyntax"_s), Qt::Key_Space);
    QVERIFY(colours() > 0);
}

void TestReadingLook::onlyOperativeParagraphs()
{
    QVERIFY(!line()->isVisible());
    choose(u"lookParagraphs"_s, 1);
    QVERIFY(!blockWith(u"Recalling"_s).isValid() && !blockWith(u"The Human Rights Council"_s).isValid());
    QVERIFY(blockWith(u"Invites coastal"_s).isValid() && blockWith(u"To keep one room"_s).isValid());
    QVERIFY(!view()->shown().marginLabels().contains(u"PP1"_s));
    QVERIFY(line()->isVisible());
    QVERIFY2(line()->text().startsWith(u"Only operative paragraphs: 5 of 9"_s), qPrintable(line()->text()));
    QVERIFY2(line()->toolTip().startsWith(u"4 paragraph"_s), qPrintable(line()->toolTip()));
    Shelf::keepPicture(*m_page, u"look-operative"_s);
    // What is printed and exported is the text, not the look.
    QVERIFY(m_page->content().passageAt(model::Address(u"PP1"_s)));
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(line()->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    emit line()->linkActivated(u"#"_s);
    QVERIFY(blockWith(u"Recalling"_s).isValid());
    QVERIFY(!line()->isVisible());
    QCOMPARE(settings().value(Setting::ReaderParagraphs).toString(), u"all"_s);
}

void TestReadingLook::onlyRequestsInEveryLanguage()
{
    choose(u"lookParagraphs"_s, 2);
    QVERIFY(blockWith(u"Requests"_s).isValid() && blockWith(u"Calls upon"_s).isValid() && blockWith(u"To train those"_s).isValid());
    QVERIFY(!blockWith(u"remain seized"_s).isValid() && !blockWith(u"Recalling"_s).isValid());
    QVERIFY2(line()->text().startsWith(u"Only requests: 4 of 9"_s), qPrintable(line()->text()));
    QVERIFY(Shelf::open(*m_page, {m_work, u"ar"_s, {}, {}}));
    // The same paragraphs, by the verbs of the language.
    QVERIFY(!blockWith(u"وإذ يشير"_s).isValid() && !blockWith(u"يقرر أن يبقي"_s).isValid());
    QVERIFY(blockWith(u"يهيب بمدن"_s).isValid() && blockWith(u"أن تدرب"_s).isValid() && blockWith(u"يطلب إلى"_s).isValid());
    QVERIFY2(line()->isVisible() && line()->text().startsWith(u"Only requests: 4 of 9"_s), qPrintable(line()->text()));
    Shelf::keepPicture(*m_page, u"look-requests-ar"_s);
}

void TestReadingLook::whatIsReadStaysInSight()
{
    m_page->show(Location {m_work, u"en"_s, model::Address(u"OP3"_s), {}});
    QVERIFY(isInSight(u"Encourages ships"_s));
    const auto steps = QList<std::function<void()>> {[this] { choose(u"lookParagraphs"_s, 1); }, [this] { choose(u"lookParagraphs"_s, 1); },
        [this] { settings().reset(Setting::ReaderParagraphs); }, [this] { m_page->pane().zoom(300); }, [this] { choose(u"lookColours"_s, 2); },
        [this] { settings().setValue(Setting::ReaderLineSpacing, 200); }, [this] { settings().setValue(Setting::ReaderMeasure, 44); },
        [this] { settings().setValue(Setting::ReaderJustified, true); }, [this] { m_page->pane().zoom(60); }, [this] { ReadingLook::reset(settings()); }};
    for (qsizetype step = 0; step < steps.size(); ++step) {
        steps.at(step)();
        QVERIFY2(isInSight(u"Encourages ships"_s), qPrintable(QString::number(step)));
        QCOMPARE(m_page->place().address.text(), u"OP3"_s);
    }
    // What is hidden gives way to what comes next.
    m_page->show(Location {m_work, u"en"_s, model::Address(u"PP3"_s), {}});
    choose(u"lookParagraphs"_s, 1);
    QCOMPARE(m_page->place().address.text(), u"OP1"_s);
    QVERIFY(isInSight(u"Invites coastal"_s));
}

void TestReadingLook::hiddenParagraphsAreReached()
{
    choose(u"lookParagraphs"_s, 2);
    QTest::keyClick(panel(), Qt::Key_Escape);
    m_page->show(Location {m_work, u"en"_s, model::Address(u"PP2"_s), {}});
    QCOMPARE(m_page->place().address.text(), u"PP2"_s);
    QVERIFY(isInSight(u"Recalling"_s));
    QVERIFY(!blockWith(u"Guided"_s).isValid());
    QVERIFY2(line()->text().contains(u"5 of 9"_s), qPrintable(line()->text()));
    m_page->pane().showFindBar();
    auto *words = m_page->findChild<QLineEdit *>(u"findWords"_s);
    words->setText(u"remain seized"_s);
    QTRY_COMPARE(view()->textCursor().selectedText(), u"remain seized"_s);
    // Another filter, and what was asked for is forgotten.
    settings().setValue(Setting::ReaderParagraphs, u"operative"_s);
    QVERIFY(!blockWith(u"Recalling"_s).isValid());
}

void TestReadingLook::everyOpenTextFollows()
{
    std::unique_ptr<ReaderPage> other = makePage(u"ar"_s);
    QVERIFY(other);
    choose(u"lookColours"_s, 2);
    choose(u"lookParagraphs"_s, 1);
    for (const ReaderPage *page : {m_page.get(), other.get()}) {
        QCOMPARE(viewOf(*page)->palette().color(QPalette::Base), presentation::sepiaPalette().color(QPalette::Base));
        QVERIFY(!viewOf(*page)->shown().marginLabels().contains(u"PP1"_s));
        QVERIFY(viewOf(*page)->shown().marginLabels().contains(u"OP1"_s));
    }
    QCOMPARE(viewOf(*other)->document()->begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    Shelf::keepPicture(*other, u"look-ar"_s);
}

/// The look stays after another language of the window and of the text, and after Back to a paragraph that is hidden.
void TestReadingLook::theSecondState()
{
    choose(u"lookColours"_s, 2);
    choose(u"lookParagraphs"_s, 1);
    presentation::Language language(settings());
    for (const QString &code : {u"fr"_s, u"ar"_s, u"en"_s}) {
        language.choose(code);
        QCoreApplication::processEvents();
        QCOMPARE(view()->palette().color(QPalette::Base), presentation::sepiaPalette().color(QPalette::Base));
        QVERIFY(!blockWith(u"Recalling"_s).isValid());
        QCOMPARE(line()->text().startsWith(u"Only"_s), code == "en"_L1);
        QCOMPARE(control<QComboBox>(u"lookColours"_s)->currentIndex(), 2);
    }
    m_page->show(Location {m_work, u"en"_s, model::Address(u"OP4"_s), {}});
    QSignalSpy loaded(m_page.get(), &ReaderPage::loaded);
    m_page->setLanguage(u"ar"_s);
    QVERIFY(loaded.wait());
    QCOMPARE(m_page->place().address.text(), u"OP4"_s);
    QVERIFY(!view()->shown().marginLabels().contains(u"PP1"_s));
    QVERIFY(Shelf::open(*m_page, {m_work, u"en"_s, model::Address(u"PP3"_s), {}}));
    QCOMPARE(m_page->place().address.text(), u"PP3"_s);
    QVERIFY(!blockWith(u"Guided"_s).isValid());
}

void TestReadingLook::theNextStart()
{
    choose(u"lookColours"_s, 3);
    choose(u"lookParagraphs"_s, 1);
    QTest::keyClick(control<QCheckBox>(u"lookJustified"_s), Qt::Key_Space);
    const presentation::Settings again;
    QCOMPARE(ReadingLook::of(again), ReadingLook::of(settings()));
    const std::unique_ptr<ReaderPage> later = makePage(u"en"_s);
    QVERIFY(later);
    QCOMPARE(viewOf(*later)->palette().color(QPalette::Base), presentation::darkPalette().color(QPalette::Base));
    QVERIFY(!viewOf(*later)->shown().marginLabels().contains(u"PP1"_s));
}

void TestReadingLook::thePanelSpeaksArabic()
{
    presentation::Language language(settings());
    language.choose(u"ar"_s);
    QTest::keyClick(panel(), Qt::Key_Escape);
    open();
    QCOMPARE(panel()->layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(panel()->windowTitle() != u"Reading Look"_s);
    const auto *size = control<QWidget>(u"lookSize"_s);
    for (const QLabel *label : panel()->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u"Size"_s) && !label->text().contains(u"Colours"_s), qPrintable(label->text()));
        if (label->buddy() == size)
            QVERIFY(label->mapTo(panel(), QPoint()).x() > size->mapTo(panel(), QPoint()).x());
    }
    Shelf::keepPicture(*panel(), u"look-panel-ar"_s);
    language.choose(u"en"_s);
}

void TestReadingLook::resetTakesAllBack()
{
    const QString before = view()->toPlainText();
    const int width = view()->viewport()->width();
    choose(u"lookFont"_s, 1);
    choose(u"lookColours"_s, 4);
    choose(u"lookParagraphs"_s, 2);
    m_page->pane().zoom(150);
    settings().setValue(Setting::ReaderMeasure, 100);
    QTest::keyClick(control<QPushButton>(u"lookReset"_s), Qt::Key_Space);
    QCOMPARE(ReadingLook::of(settings()), ReadingLook());
    QCOMPARE(view()->toPlainText(), before);
    QTRY_COMPARE(view()->viewport()->width(), width);
    QCOMPARE(view()->palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
    QCOMPARE(control<QComboBox>(u"lookParagraphs"_s)->currentIndex(), 0);
    QCOMPARE(control<QComboBox>(u"lookFont"_s)->currentIndex(), 0);
}

QTEST_MAIN(TestReadingLook)
#include "tst_readinglook.moc"
