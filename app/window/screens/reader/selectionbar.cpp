// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectionbar.h"

#include <presentation/actions/keyboard.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/swatch.h>
#include <window/controls/popupplacement.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"selectionBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(0);
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        QToolButton *button = addButton(u"colour%1"_s.arg(colour + 1), {});
        connect(button, &QToolButton::clicked, this, [this, colour] { emit colourChosen(model::Colour(colour)); });
        m_colours.append(button);
    }
    m_underline = addKind(u"underline"_s, model::AnnotationKind::Underline);
    m_strike = addKind(u"strike"_s, model::AnnotationKind::Strike);
    m_note = addButton(u"note"_s, u"note"_s);
    m_link = addButton(u"linkTo"_s, u"insert-link"_s);
    m_quote = addButton(u"quoteFrom"_s, u"format-text-blockquote"_s);
    m_pack = addButton(u"toPack"_s, u"list-add"_s);
    m_copy = addButton(u"copyQuote"_s, u"edit-copy"_s);
    m_wording = addButton(u"whereElse"_s, u"view-history"_s);
    connect(m_note, &QToolButton::clicked, this, &SelectionBar::noteRequested);
    connect(m_link, &QToolButton::clicked, this, &SelectionBar::linkRequested);
    connect(m_quote, &QToolButton::clicked, this, &SelectionBar::quoteRequested);
    connect(m_pack, &QToolButton::clicked, this, &SelectionBar::packRequested);
    connect(m_copy, &QToolButton::clicked, this, &SelectionBar::copyRequested);
    connect(m_wording, &QToolButton::clicked, this, &SelectionBar::wordingRequested);
    retranslated(this, [this] { retranslate(); });
    hide();
}

QToolButton *SelectionBar::addButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty())
        button->setIcon(QIcon::fromTheme(icon));
    layout()->addWidget(button);
    return button;
}

QToolButton *SelectionBar::addKind(const QString &name, model::AnnotationKind kind)
{
    QToolButton *button = addButton(name, presentation::annotationKindIcon(kind));
    connect(button, &QToolButton::clicked, this, [this, kind] { emit kindChosen(kind); });
    return button;
}

void SelectionBar::retranslate()
{
    for (const auto &[button, kind] : {std::pair(m_underline, model::AnnotationKind::Underline), std::pair(m_strike, model::AnnotationKind::Strike)}) {
        button->setToolTip(presentation::annotationKindLabel(kind));
        button->setAccessibleName(presentation::annotationKindLabel(kind));
    }
    for (int colour = 0; colour < m_colours.size(); ++colour) {
        const QString label = presentation::colourLabel(model::Colour(colour));
        m_colours.at(colour)->setIcon(presentation::swatch(model::Colour(colour)));
        m_colours.at(colour)->setAccessibleName(tr("Highlight: %1").arg(label));
        //: %1 is a colour, %2 the key that chooses it.
        m_colours.at(colour)->setToolTip(tr("%1 (key %2)").arg(label).arg(colour + 1));
    }
    //: Button: highlights the selection and opens its comment.
    m_note->setText(tr("Note"));
    //: Button: links the selection to a record that is chosen next.
    m_link->setText(tr("Link to…"));
    //: Button: says which paragraph the selection quotes.
    m_quote->setText(tr("Quote…"));
    //: Button: adds the selection to the briefing pack.
    m_pack->setText(tr("To Pack"));
    m_copy->setText(tr("Copy with Citation"));
    //: Button: shows where else in the library the selected words stand.
    m_wording->setText(tr("Where Else?"));
}

void SelectionBar::setWritable(bool writable)
{
    for (QToolButton *button : std::as_const(m_colours))
        button->setVisible(writable);
    for (QToolButton *button : {m_underline, m_strike, m_note})
        button->setVisible(writable);
    m_link->setVisible(writable);
    m_quote->setVisible(writable);
    m_pack->setVisible(writable);
}

void SelectionBar::showWords(Qt::ToolButtonStyle style)
{
    for (QToolButton *button : {m_note, m_link, m_quote, m_pack, m_copy, m_wording}) {
        button->setToolButtonStyle(style);
        button->setToolTip(style == Qt::ToolButtonIconOnly ? button->text() : QString());
    }
    adjustSize();
}

void SelectionBar::showBeside(const QRect &selection)
{
    retranslate(); // The user may have named the colours anew.
    showWords(Qt::ToolButtonTextBesideIcon);
    if (width() > parentWidget()->width())
        showWords(Qt::ToolButtonIconOnly);
    placeBeside(this, selection, PopupEdge::Centre);
    show();
    raise();
}

void SelectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_wording)
        retranslate();
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    const int colour = presentation::keyboard::digit(*event) - 1;
    if (event->key() == Qt::Key_Escape)
        emit escapePressed();
    else if (colour >= 0 && colour < m_colours.size())
        emit colourChosen(model::Colour(colour));
    else
        QFrame::keyPressEvent(event);
}

}
