// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcolumn.h"

#include "addressmargin.h"

#include <window/controls/viewportroom.h>

#include <QScrollBar>

#include <algorithm>
#include <utility>

using presentation::ReaderDocument;

namespace window {

namespace {

constexpr int kLeastMargin = 28;
/// A selection below this part of the viewport's height is moved up.
constexpr double kLowestSelection = 0.75;

}

TextColumn::TextColumn(jobs::Runner &runner, QWidget *parent)
    : QTextEdit(parent)
    , m_maker(runner, nullptr)
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
    connect(&m_maker, &presentation::DocumentMaker::finished, this, [this] { showDocument(m_maker.takeWhole()); });
    connect(&m_layout, &GradualLayout::due, this, [this] {
        {
            const auto held = m_position.hold();
            m_layout.layOutNext();
        }
        restorePosition();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextColumn::showCursor);
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

void TextColumn::setContent(const presentation::ReaderContent &content)
{
    if (m_content.text.id != content.text.id) {
        m_withCover = false;
        m_asked.clear();
        m_position.reset();
    }
    m_content = content;
    build();
}

void TextColumn::build()
{
    showDocument(m_maker.make({m_content, m_look, palette(), m_asked, m_withCover}, ReaderDocument::passageOf(m_position.block())));
}

void TextColumn::showDocument(std::unique_ptr<ReaderDocument> made)
{
    const int cursorAt = textCursor().position();
    const int anchorAt = textCursor().anchor();
    const base::PassageId top = ReaderDocument::passageOf(m_position.block());
    const bool isInSight = isVisible() && m_position.isInSight(textCursor().block());
    const base::PassageId read = isInSight ? ReaderDocument::passageOf(textCursor().block()) : base::PassageId();
    {
        const auto held = m_position.hold();
        // Setting the document moves the cursor, which marks selections: in the new document, and never in the one that goes.
        setExtraSelections({});
        const std::unique_ptr<ReaderDocument> old = std::exchange(m_shown, std::move(made));
        const QTextBlock block = m_shown->blockNear(top, m_content.passages);
        m_layout.start(m_shown->text(), block);
        setDocument(&m_shown->text());
        if (block.isValid())
            m_position.moveTo(block);
        updateMargins();
        if (block.isValid() && ReaderDocument::passageOf(block) != top)
            m_position.goTo(block);
        const auto placed = [&](int position) {
            const int now = old->positionIn(*m_shown, position);
            return now >= 0 ? now : m_shown->blockNear(ReaderDocument::passageOf(old->text().findBlock(position)), m_content.passages).position();
        };
        QTextCursor cursor(document());
        cursor.setPosition(placed(anchorAt));
        cursor.setPosition(placed(cursorAt), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    emit filtered(m_maker.count()); // The line that says so takes some of the room.
    restorePosition();
    if (const QTextBlock block = m_shown->blockNear(read, m_content.passages); block.isValid() && !m_position.isInSight(block))
        m_position.reveal(m_position.rectOf(block));
    notePassage();
}

void TextColumn::setLook(const presentation::ReadingLook &look)
{
    const presentation::ReadingLook old = std::exchange(m_look, look);
    if (old == look)
        return;
    if (old.paragraphs != look.paragraphs)
        m_asked.clear();
    if (old.colours != look.colours)
        setPalette(look.palette()); // Builds the text, where there is one.
    else
        build();
}

void TextColumn::updateMargins()
{
    const double numbers = m_look.showsNumbers ? 3.6 * render::emWidth(typography()) : 0;
    const QMargins old = viewportMargins();
    const int room = viewportRoom(*this);
    const int column = int(m_look.lineWidth(m_content.text.language, typography()) + numbers);
    const int side = std::max((room - column) / 2, kLeastMargin);
    if (const QMargins margins(side, 0, side, 0); margins != old)
        setViewportMargins(margins);
    if (document()->textWidth() != viewport()->width())
        m_layout.start(*document(), m_position.block());
    fitText(*this);
}

void TextColumn::restorePosition()
{
    m_position.restore();
    emit moved();
}

void TextColumn::layOutAround(const QTextBlock &block)
{
    if (!block.isValid() || block.isVisible())
        return;
    const auto held = m_position.hold();
    m_layout.restart(block);
    m_position.goTo(block); // The one that was kept is hidden now.
}

/// Keys go to any place of the text, to its end say. Where all of it is selected one stays.
void TextColumn::showCursor()
{
    const QTextBlock block = textCursor().block();
    const bool isAll = textCursor().anchor() == 0 && textCursor().atEnd();
    if (!m_position.isHeld() && !isAll && block.isValid() && !block.isVisible()) {
        layOutAround(block);
        m_position.reveal(cursorRect());
    }
    notePassage();
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
        if (event->size().width() != event->oldSize().width())
            m_layout.start(*document(), m_position.block());
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
    if (m_look.showsNumbers)
        paintAddresses(*this, m_position.firstVisibleBlock(), typography(), m_current);
}

void TextColumn::showHidden(base::PassageId passage)
{
    const model::Passage *wanted = m_content.passage(passage);
    if (!wanted || m_shown->block(passage).isValid())
        return;
    if (m_maker.isPart())
        showDocument(m_maker.part(passage));
    if (m_shown->block(passage).isValid() || m_asked.contains(passage))
        return;
    m_withCover = m_withCover || wanted->kind == model::PassageKind::Cover;
    m_asked.insert(passage);
    build();
}

void TextColumn::goTo(base::PassageId passage)
{
    showHidden(passage);
    const QTextBlock found = m_shown->block(passage);
    const QTextBlock block = found.isValid() ? found : document()->begin();
    layOutAround(block);
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
    const QTextBlock block = m_shown->blockWithAddress(currentPassage(), by);
    if (!block.isValid())
        return;
    layOutAround(block);
    {
        const auto held = m_position.hold();
        setTextCursor(QTextCursor(block));
    }
    m_position.reveal(m_position.rectOf(block));
    notePassage();
}

int TextColumn::positionOf(const presentation::PassageRange &range) const
{
    const int position = m_shown->position(range.passage, range.start);
    return position >= 0 ? position : m_shown->blockNear(range.passage, m_content.passages).position() - 1;
}

void TextColumn::select(const presentation::PassageRange &range)
{
    showHidden(range.passage);
    const QTextBlock block = m_shown->block(range.passage);
    if (!block.isValid())
        return;
    layOutAround(block);
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
