// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "besideview.h"

#include <presentation/compare/besidedocument.h>
#include <presentation/settings/settings.h>
#include <window/controls/viewportroom.h>

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using presentation::BesideDocument;
using presentation::ReadingLook;

namespace window {

namespace {

constexpr int kZoomStep = 10;
constexpr int kCellPadding = 16; // Both sides together.

}

BesideView::BesideView(presentation::Settings &settings, QWidget *parent)
    : QTextBrowser(parent)
    , m_settings(settings)
{
    setObjectName(u"besideView"_s);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&m_settings, &presentation::Settings::settingChanged, this, &BesideView::applyLook);
    applyLook();
}

void BesideView::applyLook()
{
    const ReadingLook old = std::exchange(m_look, ReadingLook::of(m_settings));
    if (old == m_look)
        return;
    if (old.colours != m_look.colours)
        setPalette(m_look.palette()); // Its page sets the texts anew, as after any change of colours.
    else
        emit lookChanged();
}

void BesideView::setTexts(const application::TextsBeside &texts, int marked)
{
    const Place before = place();
    const int scrolled = verticalScrollBar()->value();
    m_languages.clear();
    for (const application::Target &column : texts.columns)
        m_languages.append(column.text->language);
    const BesideDocument content(texts);
    const BesideDocument::Rows rows = content.rows(m_look.paragraphs, marked);
    content.write(*document(), palette(), m_look, rows.shown);
    // What is written pushes the cursor to its end, and the view follows it.
    setTextCursor(QTextCursor(document()));
    fitWidth();
    // Other texts have other rows.
    if (std::exchange(m_rows, texts.rows.size()) == texts.rows.size())
        restore(before);
    else
        verticalScrollBar()->setValue(scrolled);
    emit filtered(rows.count);
}

void BesideView::fitWidth()
{
    double widest = 0;
    for (const QString &language : std::as_const(m_languages))
        widest += m_look.lineWidth(language, m_look.typography(language, palette(), BesideDocument::kScale)) + kCellPadding;
    const int room = viewportRoom(*this);
    const int side = widest > 0 ? std::max((room - int(widest)) / 2, 0) : 0;
    if (side != viewportMargins().left()) {
        setViewportMargins(side, 0, side, 0);
        emit sideMarginChanged(side);
    }
    fitText(*this);
}

const QTextTable *BesideView::table() const
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    return frames.isEmpty() ? nullptr : qobject_cast<const QTextTable *>(frames.first());
}

double BesideView::topOf(int row) const
{
    const QTextBlock block = table()->cellAt(row, 0).firstCursorPosition().block();
    return document()->documentLayout()->blockBoundingRect(block).top();
}

BesideView::Place BesideView::place() const
{
    const int position = cursorForPosition(QPoint(0, 0)).position();
    const QTextTableCell cell = table() ? table()->cellAt(position) : QTextTableCell();
    if (!cell.isValid())
        return {};
    const double next = cell.row() + 1 < table()->rows() ? topOf(cell.row() + 1) : document()->size().height();
    const double height = std::max(next - topOf(cell.row()), 1.0);
    return {BesideDocument::rowAt(*document(), position), (verticalScrollBar()->value() - topOf(cell.row())) / height};
}

void BesideView::restore(const Place &place)
{
    if (!table() || place.row < 0)
        return;
    int row = 0;
    while (row + 1 < table()->rows() && BesideDocument::rowOf(*table(), row) < place.row)
        ++row;
    const double next = row + 1 < table()->rows() ? topOf(row + 1) : document()->size().height();
    const bool isThere = BesideDocument::rowOf(*table(), row) == place.row;
    verticalScrollBar()->setValue(qRound(topOf(row) + (isThere ? place.above * (next - topOf(row)) : 0)));
}

bool BesideView::event(QEvent *event)
{
    // The margins beside the columns belong to the page as well: the wheel turns there, too.
    return event->type() == QEvent::Wheel ? viewportEvent(event) : QTextBrowser::event(event);
}

void BesideView::resizeEvent(QResizeEvent *event)
{
    // The margins resize the viewport in their turn.
    if (m_isFitting) {
        QTextBrowser::resizeEvent(event);
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    const Place before = place();
    QTextBrowser::resizeEvent(event);
    fitWidth();
    restore(before);
}

void BesideView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        ReadingLook::zoom(m_settings, m_look.size + (event->angleDelta().y() > 0 ? kZoomStep : -kZoomStep));
    event->accept();
}

}
