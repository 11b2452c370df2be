// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcolumn.h"

#include <output/render/documentbuilder.h>

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using presentation::ReaderDocument;

namespace window {

namespace {

/// The reader's size, as a factor of the window's: one step up the scale.
constexpr double kReaderSize = 1.2;
/// Letters a line.
constexpr int kMeasure = 68;
constexpr int kHanMeasure = 36;
constexpr int kLeastMargin = 28;
/// A selection below this part of the viewport's height is moved up.
constexpr double kLowestSelection = 0.75;

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

TextColumn::TextColumn(QWidget *parent)
    : QTextEdit(parent)
    , m_shown(std::make_unique<ReaderDocument>())
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setDocument(&m_shown->text());
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextColumn::notePassage);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_position.keep();
        notePassage();
        emit moved();
    });
}

TextColumn::~TextColumn()
{
    // The document goes before the view that it is laid out in.
    const QSignalBlocker blocker(this);
    setDocument(nullptr);
}

render::Typography TextColumn::typography() const
{
    render::Typography type;
    type.pointSize = QApplication::font().pointSizeF() * kReaderSize * m_zoom / 100;
    type.showNumbers = m_showNumbers;
    type.rightToLeft = isRightToLeftText();
    type.ink = palette().color(QPalette::Text);
    type.muted = palette().color(QPalette::PlaceholderText);
    type.rule = palette().color(QPalette::Mid);
    type.accent = palette().color(QPalette::Link);
    return type;
}

bool TextColumn::isRightToLeftText() const
{
    return render::isRightToLeft(m_content.text.language);
}

void TextColumn::setContent(const presentation::ReaderContent &content)
{
    if (m_content.text.id != content.text.id) {
        m_withCover = false;
        m_position.reset();
    }
    m_content = content;
    build();
}

void TextColumn::build()
{
    const int cursorAt = textCursor().position();
    const int anchorAt = textCursor().anchor();
    presentation::ReaderContent content = m_content;
    if (!m_withCover)
        content.passages.removeIf([](const model::Passage &passage) { return passage.kind == model::PassageKind::Cover; });
    auto made = std::make_unique<ReaderDocument>(content, typography(), palette());
    {
        const auto held = m_position.hold();
        // Setting the document moves the cursor, which marks selections: in the new document, and never in the one that goes.
        setExtraSelections({});
        const std::unique_ptr<ReaderDocument> old = std::exchange(m_shown, std::move(made));
        setDocument(&m_shown->text());
        updateMargins();
        QTextCursor cursor(document());
        const int last = document()->characterCount() - 1;
        cursor.setPosition(std::min(anchorAt, last));
        cursor.setPosition(std::min(cursorAt, last), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    restorePosition();
    notePassage();
}

void TextColumn::setZoom(int percent)
{
    if (std::exchange(m_zoom, percent) != percent)
        build();
}

void TextColumn::setShowNumbers(bool show)
{
    if (std::exchange(m_showNumbers, show) != show)
        build();
}

void TextColumn::updateMargins()
{
    const render::Typography type = typography();
    const double numbers = m_showNumbers ? 3.6 * render::emWidth(type) : 0;
    const QMargins old = viewportMargins();
    const int room = viewport()->width() + old.left() + old.right();
    const QString &language = m_content.text.language;
    const int column = int(measureOf(render::textFont(type, language), language) + numbers);
    const int side = std::max((room - column) / 2, kLeastMargin);
    if (const QMargins margins(side, 0, side, 0); margins != old)
        setViewportMargins(margins);
    // A size that changes while the view is hidden reaches the layout late, or not at all.
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void TextColumn::restorePosition()
{
    m_position.restore();
    emit moved();
}

void TextColumn::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    {
        const auto held = m_position.hold();
        updateMargins();
    }
    restorePosition();
}

void TextColumn::resizeEvent(QResizeEvent *event)
{
    const bool isNested = m_position.isHeld();
    {
        const auto held = m_position.hold();
        QTextEdit::resizeEvent(event);
        updateMargins();
    }
    if (!isNested)
        restorePosition();
}

void TextColumn::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (isLook && m_content.hasText())
        build();
}

bool TextColumn::event(QEvent *event)
{
    // The margins beside the column belong to the page as well: the wheel turns there, too.
    if (event->type() == QEvent::Wheel)
        return viewportEvent(event);
    return QTextEdit::event(event);
}

void TextColumn::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (m_showNumbers)
        paintAddresses();
}

void TextColumn::paintAddresses()
{
    QPainter painter(viewport());
    const render::Typography type = typography();
    QFont font = QApplication::font();
    font.setPointSizeF(type.pointSize * render::kSmallSize);
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = m_position.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF room = render::marginRect(block).translated(-offset);
        if (room.top() > viewport()->height())
            break;
        const QString label = render::marginLabel(block);
        if (label.isEmpty())
            continue;
        const bool isCurrent = ReaderDocument::passageOf(block) == m_current;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isCurrent ? type.ink : type.muted);
        const bool rightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(room, int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
}

void TextColumn::showCoverFor(base::PassageId passage)
{
    const model::Passage *wanted = m_content.passage(passage);
    if (!wanted || wanted->kind != model::PassageKind::Cover || m_withCover)
        return;
    m_withCover = true;
    build();
}

void TextColumn::goTo(base::PassageId passage)
{
    showCoverFor(passage);
    const QTextBlock found = m_shown->block(passage);
    const QTextBlock block = found.isValid() ? found : document()->begin();
    {
        const auto held = m_position.hold();
        setTextCursor(QTextCursor(block));
    }
    m_position.goTo(block);
    emit moved();
    notePassage();
}

base::PassageId TextColumn::currentPassage() const
{
    QTextBlock block = textCursor().block();
    const QRect rect = m_position.rectOf(block);
    if (rect.bottom() <= 0 || rect.top() >= viewport()->height())
        block = m_position.firstVisibleBlock();
    while (block.isValid() && !ReaderDocument::passageOf(block).isValid())
        block = block.next();
    return ReaderDocument::passageOf(block);
}

void TextColumn::notePassage()
{
    const base::PassageId now = currentPassage();
    if (std::exchange(m_current, now) == now)
        return;
    viewport()->update();
    emit currentPassageChanged();
}

void TextColumn::step(int by)
{
    const QTextBlock found = m_shown->block(currentPassage());
    QTextBlock block = found.isValid() ? found : document()->begin();
    do
        block = by > 0 ? block.next() : block.previous();
    while (block.isValid() && ReaderDocument::addressOf(block).isEmpty());
    if (!block.isValid())
        return;
    {
        const auto held = m_position.hold();
        setTextCursor(QTextCursor(block));
    }
    m_position.reveal(m_position.rectOf(block));
    notePassage();
}

void TextColumn::select(const presentation::PassageRange &range)
{
    showCoverFor(range.passage);
    if (!m_shown->block(range.passage).isValid())
        return;
    setTextCursor(m_shown->cursor(range));
    m_position.reveal(cursorRect(), kLowestSelection);
}

void TextColumn::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

QList<presentation::PassageRange> TextColumn::ranges() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return m_shown->ranges(cursor.selectionStart(), cursor.selectionEnd());
    const base::PassageId passage = currentPassage();
    return passage.isValid() ? QList<presentation::PassageRange> {{passage, 0, 0}} : QList<presentation::PassageRange>();
}

}
