// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerview.h"

#include "marginnotes.h"

#include <output/render/documentbuilder.h>
#include <presentation/reader/resolutionhighlighter.h>
#include <presentation/reader/textlinks.h>
#include <presentation/shared/listroles.h>

#include <KSyntaxHighlighting/Theme>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// The reader's size, as a factor of the window's: one step up the scale.
constexpr double kReaderSize = 1.2;
/// Letters a line.
constexpr int kMeasure = 68;
constexpr int kHanMeasure = 36;
constexpr int kLeastMargin = 28;
constexpr int kWidestNotes = 220;
constexpr int kAboveText = 16;
constexpr int kBelowText = 64;
constexpr auto kHoverDelay = std::chrono::milliseconds(300);

/// The width of a line of the measure, in the layout's pixels.
double measureOf(const QFont &font, const QString &language)
{
    const QFontMetricsF metrics(font);
    if (language == "zh"_L1 || language == "ja"_L1 || language == "ko"_L1)
        return kHanMeasure * metrics.horizontalAdvance(u'国');
    const QString sample = render::isRightToLeft(language)
        ? u"وإذ يشير إلى قراراته السابقة بشأن حقوق الإنسان والحكم المحلي"_s
        : u"the quick brown fox jumps over a lazy dog and reads on by night"_s;
    return kMeasure * metrics.horizontalAdvance(sample) / double(sample.size());
}

}

ReaderView::ReaderView(QWidget *parent)
    : QTextEdit(parent)
    , m_notes(new MarginNotes(this))
{
    setObjectName(u"readerView"_s);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(kHoverDelay);
    connect(&m_hoverDelay, &QTimer::timeout, this, [this] { hover(m_pointer); });
    connect(m_notes, &MarginNotes::activated, this, &ReaderView::annotationActivated);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReaderView::notePassage);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_layingOut)
            keepPlace();
        updateSelections();
        notePassage();
        emit moved();
    });
}

ReaderView::~ReaderView()
{
    // The document goes before the view that it is laid out in.
    const QSignalBlocker blocker(this);
    setDocument(nullptr);
}

render::Typography ReaderView::typography() const
{
    render::Typography type;
    type.pointSize = QApplication::font().pointSizeF() * kReaderSize * m_zoom / 100;
    type.showNumbers = m_showNumbers;
    type.rightToLeft = render::isRightToLeft(m_content.text.language);
    type.ink = palette().color(QPalette::Text);
    type.muted = palette().color(QPalette::PlaceholderText);
    type.rule = palette().color(QPalette::Mid);
    type.accent = palette().color(QPalette::Link);
    return type;
}

bool ReaderView::isRightToLeftText() const
{
    return render::isRightToLeft(m_content.text.language);
}

void ReaderView::setContent(const presentation::ReaderContent &content, const QString &coverLine)
{
    const bool sameText = m_content.text.id == content.text.id;
    m_content = content;
    m_coverLine = coverLine;
    if (!sameText) {
        m_withCover = false;
        m_hitsOf.clear();
        m_topBlock = 0;
        m_topOffset = -kAboveText;
    }
    build();
    setAnnotations(content.annotations);
}

void ReaderView::build()
{
    const int position = textCursor().position();
    const int anchor = textCursor().anchor();
    m_layingOut = true;
    render::DocumentContent shown{m_content.work, m_content.text, m_content.passages, {}, m_coverLine};
    if (!m_withCover)
        shown.passages.removeIf(
            [](const model::Passage &passage) { return passage.kind == model::PassageKind::Cover; });
    std::unique_ptr<QTextDocument> document = render::buildDocument(shown, typography());
    m_map = presentation::PassagePositions(*document, m_content.passages);
    presentation::markLinks(*document, m_map, m_content.inText(), palette());
    QTextFrameFormat frame = document->rootFrame()->frameFormat();
    frame.setTopMargin(kAboveText);
    frame.setBottomMargin(kBelowText);
    document->rootFrame()->setFrameFormat(frame);
    // Coloured before it is laid out. QTextDocument lays out a long text step by step, and forgets the steps that are left
    // when a block changes meanwhile: the blocks without a change of their own would never be drawn.
    new presentation::ResolutionHighlighter(document.get(), presentation::syntaxTheme(presentation::isDark()));
    // Setting the document moves the cursor, which marks selections: in the new document, and never in the one that goes.
    setExtraSelections({});
    const std::unique_ptr<QTextDocument> old = std::exchange(m_document, std::move(document));
    setDocument(m_document.get());
    updateMargins();
    QTextCursor cursor(m_document.get());
    const int last = m_document->characterCount() - 1;
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    m_layingOut = false;
    restorePlace();
    updateSelections();
    notePassage();
}

void ReaderView::setAnnotations(const QList<model::Annotation> &annotations)
{
    m_annotations = annotations;
    m_annotationsOf.clear();
    for (qsizetype index = 0; index < annotations.size(); ++index)
        m_annotationsOf[annotations.at(index).passage].append(index);
    updateSelections();
}

void ReaderView::setFindHits(const QList<presentation::PassageRange> &hits)
{
    m_hitsOf.clear();
    for (const presentation::PassageRange &hit : hits)
        m_hitsOf[hit.passage].append(hit);
    updateSelections();
}

void ReaderView::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    build();
}

void ReaderView::setShowNumbers(bool show)
{
    if (show == m_showNumbers)
        return;
    m_showNumbers = show;
    build();
}

QTextEdit::ExtraSelection ReaderView::mark(const presentation::PassageRange &range, const QTextCharFormat &format) const
{
    ExtraSelection marked{QTextCursor(m_document.get()), format};
    marked.cursor.setPosition(std::max(m_map.position(*m_document, range.passage, range.start), 0));
    marked.cursor.setPosition(
        std::max(m_map.position(*m_document, range.passage, range.end), marked.cursor.position()), QTextCursor::KeepAnchor);
    return marked;
}

void ReaderView::updateSelections()
{
    if (!m_document)
        return;
    // Only what is near the viewport is marked: a text may have thousands of hits and of annotations.
    const int to = cursorForPosition(QPoint(viewport()->width(), 2 * viewport()->height())).position();
    QTextBlock block = cursorForPosition(QPoint(0, -viewport()->height())).block();
    const render::Typography type = typography();
    QColor hit = palette().color(QPalette::Highlight);
    hit.setAlpha(90);
    QTextCharFormat found;
    found.setBackground(hit);
    QList<ExtraSelection> marks;
    QList<ExtraSelection> hits;
    QList<MarginNotes::Mark> notes;
    for (; block.isValid() && block.position() <= to; block = block.next()) {
        const base::PassageId passage(block.blockFormat().property(render::kPassageProperty).toLongLong());
        for (const qsizetype index : m_annotationsOf.value(passage)) {
            const model::Annotation &annotation = m_annotations.at(index);
            marks.append(mark({passage, annotation.anchor.start, annotation.anchor.end},
                render::annotationFormat(annotation.colour, type)));
            if (annotation.comment.isEmpty())
                continue;
            const QRect line = annotationRect(annotation);
            notes.append({annotation.id, line.top() + viewport()->y() - m_notes->y(), line.height(), annotation.comment});
        }
        for (const presentation::PassageRange &range : m_hitsOf.value(passage))
            hits.append(mark(range, found));
    }
    setExtraSelections(marks + hits);
    m_notes->setMarks(notes);
}

void ReaderView::updateMargins()
{
    const render::Typography type = typography();
    const QFont font = render::textFont(type, m_content.text.language);
    const double numbers = m_showNumbers ? 3.6 * render::emWidth(type) : 0;
    const QMargins old = viewportMargins();
    const int room = viewport()->width() + old.left() + old.right();
    const int column = int(measureOf(font, m_content.text.language) + numbers);
    const int side = std::max((room - column) / 2, kLeastMargin);
    const QMargins margins(side, 0, side, 0);
    if (margins != old)
        setViewportMargins(margins);
    fit();
    const QRect text = viewport()->geometry();
    const int width = std::min(side - 4, kWidestNotes);
    m_notes->setLayoutDirection(isRightToLeftText() ? Qt::RightToLeft : Qt::LeftToRight);
    m_notes->setGeometry(
        isRightToLeftText() ? text.left() - width : text.right() + 1, text.top(), width, text.height());
}

void ReaderView::fit()
{
    // A size that changes while the view is hidden reaches the layout late, or not at all.
    if (m_document && document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void ReaderView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    m_layingOut = true;
    updateMargins();
    m_layingOut = false;
    restorePlace();
    updateSelections();
}

void ReaderView::showCover()
{
    if (m_withCover)
        return;
    m_withCover = true;
    build();
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const bool nested = m_layingOut;
    m_layingOut = true;
    QTextEdit::resizeEvent(event);
    updateMargins();
    m_layingOut = nested;
    if (!nested)
        restorePlace();
    updateSelections();
}

void ReaderView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (isLook && m_document)
        build();
}

QTextBlock ReaderView::firstVisibleBlock() const
{
    return cursorForPosition(QPoint(0, 0)).block();
}

QRect ReaderView::blockRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()).toAlignedRect();
}

void ReaderView::keepPlace()
{
    const QTextBlock block = firstVisibleBlock();
    m_topBlock = block.blockNumber();
    m_topOffset = -blockRect(block).top();
}

void ReaderView::restorePlace()
{
    const QTextBlock block = document()->findBlockByNumber(m_topBlock);
    if (!block.isValid())
        return;
    m_layingOut = true;
    const double top = document()->documentLayout()->blockBoundingRect(block).top();
    verticalScrollBar()->setValue(int(top) + m_topOffset);
    m_layingOut = false;
    emit moved();
}

void ReaderView::scrollToTop(const QTextBlock &block)
{
    m_topBlock = block.blockNumber();
    m_topOffset = -kAboveText;
    restorePlace();
}

}
