// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceview.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kMarginPadding = 8;
constexpr int kFewestDigits = 3;
/// Rows below those in sight that are coloured with them.
constexpr int kBelow = 30;
constexpr int kFoundAlpha = 90;
constexpr int kMarkedAlpha = 40;

/// The numbers of the lines, left of them.
class NumbersMargin : public QWidget
{
public:
    explicit NumbersMargin(SourceView *view)
        : QWidget(view)
        , m_view(*view)
    {
        setObjectName(u"sourceNumbers"_s);
    }

    QSize sizeHint() const override { return {m_view.numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view.paintNumbers(*this, event->rect()); }

private:
    SourceView &m_view;
};

}

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new NumbersMargin(this))
{
    setObjectName(u"sourceView"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    applyFont();
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &part, int by) {
        by == 0 ? m_margin->update(0, part.y(), m_margin->width(), part.height()) : m_margin->scroll(0, by);
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::offsetChanged);
}

SourceView::~SourceView()
{
    // The page that listens is half gone, and the loader with it; the document goes once it is not shown.
    blockSignals(true);
    m_loader = nullptr;
    const std::unique_ptr<QTextDocument> shown = std::move(m_document);
    setDocument(nullptr);
}

void SourceView::showSource(presentation::SourceLoader &loader)
{
    m_loader = &loader;
    m_found.clear();
    m_marked = {};
    setExtraSelections({}); // Qt would ask those of a document that is gone where they stood.
    std::unique_ptr<QTextDocument> document = loader.takeDocument();
    if (!document)
        return;
    m_text = loader.sharedText();
    document->setDocumentLayout(new QPlainTextDocumentLayout(document.get()));
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setDefaultFont(font());
    m_coloured = QBitArray(document->blockCount());
    setDocument(document.get());
    m_document = std::move(document); // The one before goes now that it is not shown.
    placeMargin();
    showVisible();
}

void SourceView::showColours()
{
    m_coloured.fill(false);
    showVisible();
}

void SourceView::setZoom(int percent)
{
    m_zoom = percent;
    applyFont();
}

void SourceView::applyFont()
{
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSizeF(QGuiApplication::font().pointSizeF() * m_zoom / 100);
    if (letters == font())
        return;
    setFont(letters);
    placeMargin();
}

void SourceView::placeMargin()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
    m_margin->update();
}

int SourceView::numbersWidth() const
{
    const int lines = m_text ? m_text->lineCount() : 0;
    const qsizetype digits = std::max<qsizetype>(QString::number(lines).size(), kFewestDigits);
    return int(fontMetrics().horizontalAdvance(QString(digits, u'8'))) + 2 * kMarginPadding;
}

void SourceView::paintNumbers(QWidget &margin, const QRect &part)
{
    QPainter painter(&margin);
    painter.fillRect(part, palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!m_text)
        return;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QList<presentation::SourceText::Row> &rows = m_text->rows();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.blockNumber() < rows.size(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > part.bottom())
            break;
        const int line = rows.at(block.blockNumber()).line;
        if (line == 0 || block.layout()->lineCount() == 0)
            continue;
        // Level with the words, whose letters may be higher than those of the numbers.
        const double base = place.top() + block.layout()->lineAt(0).y() + block.layout()->lineAt(0).ascent();
        painter.drawText(QRectF(0, base - fontMetrics().ascent(), margin.width() - kMarginPadding, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignAbsolute, locale.toString(line));
    }
}

QTextCursor SourceView::cursorOf(const model::TextRange &characters) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_text->positionOf(characters.start));
    cursor.setPosition(m_text->positionOf(characters.end), QTextCursor::KeepAnchor);
    return cursor;
}

void SourceView::goTo(const model::TextRange &characters)
{
    if (!m_document)
        return;
    m_marked = characters;
    QTextCursor cursor = cursorOf(characters);
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    centerCursor();
    showVisible();
}

void SourceView::setFound(const QList<model::TextRange> &found)
{
    m_found = found;
    showVisible();
}

void SourceView::select(const model::TextRange &characters)
{
    if (!m_document)
        return;
    setTextCursor(cursorOf(characters));
    if (!viewport()->rect().adjusted(0, 0, 0, -2 * fontMetrics().height()).contains(cursorRect()))
        centerCursor();
    showVisible();
}

int SourceView::offset() const
{
    return m_document ? m_text->offsetOf(textCursor().selectionStart()) : 0;
}

void SourceView::showVisible()
{
    // To colour a row lays it out, which may scroll.
    if (!m_document || m_isShowing)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const int first = firstVisibleBlock().blockNumber();
    const int rowsInSight = viewport()->height() / std::max(fontMetrics().lineSpacing(), 1) + 1;
    const int last = std::min(first + rowsInSight + kBelow, document()->blockCount() - 1);
    colourBlocks(first, last);
    const presentation::SourceText &text = *m_text;
    const int from = text.rows().at(first).start;
    const int to = text.rows().at(last).start + text.rows().at(last).length;
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [this, &marks](const model::TextRange &characters, int alpha) {
        QColor colour = palette().color(QPalette::Highlight);
        colour.setAlpha(alpha);
        QTextCharFormat format;
        format.setBackground(colour);
        marks.append({cursorOf(characters), format});
    };
    if (m_marked.end > from && m_marked.start < to)
        mark({std::max(m_marked.start, from), std::min(m_marked.end, to)}, kMarkedAlpha);
    for (auto hit = std::ranges::lower_bound(m_found, from, {}, &model::TextRange::end); hit != m_found.end() && hit->start < to; ++hit)
        mark(*hit, kFoundAlpha);
    setExtraSelections(marks);
}

void SourceView::colourBlocks(int first, int last)
{
    const presentation::SourceColours &colours = m_loader->colours();
    int from = -1;
    int to = -1;
    QTextBlock block = document()->findBlockByNumber(first);
    for (int number = first; number <= last && block.isValid() && number < colours.rowCount(); ++number, block = block.next()) {
        if (m_coloured.testBit(number))
            continue;
        m_coloured.setBit(number);
        block.layout()->setFormats(colours.ofRow(number));
        from = from < 0 ? block.position() : from;
        to = block.position() + block.length();
    }
    if (from >= 0)
        document()->markContentsDirty(from, to - from);
}

bool SourceView::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange)
        showVisible();
    return done;
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
    showVisible();
}

void SourceView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    showVisible();
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QPlainTextEdit::wheelEvent(event);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    if (m_document) {
        const presentation::SourceText &text = *m_text;
        const model::TextRange selected {text.offsetOf(textCursor().selectionStart()), text.offsetOf(textCursor().selectionEnd())};
        words->setText(selected.of(text.text()));
    }
    return words;
}

}
