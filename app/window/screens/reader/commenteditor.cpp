// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commenteditor.h"

#include <presentation/reader/annotationcontroller.h>
#include <presentation/shared/swatch.h>
#include <window/controls/popupplacement.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kCommentWidth = 320;
constexpr int kCommentHeight = 190;

}

CommentEditor::CommentEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_comment(new QPlainTextEdit(this))
    , m_remove(new QToolButton(this))
    , m_done(new QToolButton(this))
{
    setObjectName(u"commentEditor"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    m_comment->setObjectName(u"commentText"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->installEventFilter(this);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto *colours = new QHBoxLayout;
    colours->setSpacing(0);
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, [this, colour] {
            m_annotation.colour = model::Colour(colour);
            emit colourChosen(m_annotation.id, m_annotation.colour);
        });
        colours->addWidget(button);
        m_colours.append(button);
    }
    colours->addStretch();
    m_remove->setObjectName(u"removeAnnotation"_s);
    m_remove->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    m_remove->setAutoRaise(true);
    m_done->setObjectName(u"commentDone"_s);
    m_done->setIcon(QIcon::fromTheme(u"dialog-ok-apply"_s));
    m_done->setAutoRaise(true);
    colours->addWidget(m_remove);
    colours->addWidget(m_done);
    connect(m_done, &QToolButton::clicked, this, &CommentEditor::finish);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        const base::AnnotationId id = std::exchange(m_annotation, {}).id;
        hide();
        emit removalRequested(id);
        emit closed();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_comment, 1);
    column->addLayout(colours);
    retranslated(this, [this] { retranslate(); });
    hide();
}

void CommentEditor::retranslate()
{
    for (int colour = 0; colour < m_colours.size(); ++colour) {
        m_colours.at(colour)->setIcon(presentation::swatch(model::Colour(colour)));
        m_colours.at(colour)->setToolTip(presentation::colourLabel(model::Colour(colour)));
        m_colours.at(colour)->setAccessibleName(presentation::colourLabel(model::Colour(colour)));
    }
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_remove->setToolTip(tr("Delete Annotation"));
    m_remove->setAccessibleName(tr("Delete Annotation"));
    //: Closes the sheet of a comment and keeps it.
    m_done->setToolTip(tr("Done"));
    m_done->setAccessibleName(tr("Done"));
}

void CommentEditor::setWritable(bool writable)
{
    m_comment->setReadOnly(!writable);
    m_remove->setVisible(writable);
    for (QToolButton *button : std::as_const(m_colours))
        button->setVisible(writable);
}

void CommentEditor::edit(const model::Annotation &annotation, const QRect &beside)
{
    finish();
    m_annotation = annotation;
    m_title->setText(annotation.address.isEmpty() ? presentation::colourLabel(annotation.colour) : annotation.address);
    m_comment->setPlainText(annotation.comment);
    m_comment->moveCursor(QTextCursor::End);
    m_colours.at(int(annotation.colour))->setIcon(presentation::swatch(annotation.colour));
    m_colours.at(int(annotation.colour))->setChecked(true);
    resize(QSize(kCommentWidth, kCommentHeight).boundedTo(roomForPopup(this)));
    placeBeside(this, beside);
    show();
    raise();
    m_comment->setFocus();
}

void CommentEditor::finish()
{
    if (!m_annotation.id.isValid())
        return;
    const model::Annotation before = std::exchange(m_annotation, {});
    const QString comment = m_comment->toPlainText().trimmed();
    hide();
    if (comment != before.comment && !m_comment->isReadOnly())
        emit commentChanged(before.id, comment);
    emit closed();
}

bool CommentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_comment || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ends = key->key() == Qt::Key_Escape || (isEnter && key->modifiers().testFlag(Qt::ControlModifier));
    if (!ends)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        finish();
    return true;
}

}
