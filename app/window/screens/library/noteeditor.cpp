// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteeditor.h"

#include <window/controls/markdownedit.h>
#include <window/controls/retranslation.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kPause {1500};

}

NoteEditor::NoteEditor(presentation::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_words(new MarkdownEdit(settings, this))
{
    setObjectName(u"noteEditor"_s);
    m_title->setObjectName(u"noteTitle"_s);
    m_words->setObjectName(u"noteWords"_s);
    m_words->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words, 1);
    setFocusProxy(m_words);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::finish);
    connect(m_title, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_title, &QLineEdit::returnPressed, m_words, qOverload<>(&QWidget::setFocus));
    for (QWidget *field : std::initializer_list<QWidget *> {m_title, m_words})
        field->installEventFilter(this);
    retranslated(this, [this] {
        m_title->setPlaceholderText(tr("Title"));
        m_title->setAccessibleName(tr("Title of the note"));
        m_words->setPlaceholderText(tr("Write here; Markdown works: **bold**, *italic*, - lists"));
        m_words->setAccessibleName(tr("Words of the note"));
    });
}

NoteEditor::Note NoteEditor::written() const
{
    return {m_known.id, m_title->text().simplified(), m_words->toPlainText()};
}

void NoteEditor::edit(const Note &note)
{
    if (note.id != m_known.id)
        finish();
    const bool isOld = note.id == m_known.id && (isDirty() || m_isWaiting);
    if (note == m_known || note.id != m_known.id)
        m_isWaiting = false;
    if (isOld || note == m_known)
        return;
    m_known = note;
    // Undo in a field goes no further than this note.
    if (m_title->text() != note.title)
        m_title->setText(note.title);
    if (m_words->toPlainText() != note.words)
        m_words->setPlainText(note.words);
    m_pause.stop();
}

void NoteEditor::setWritable(bool isWritable)
{
    m_title->setReadOnly(!isWritable);
    m_words->setReadOnly(!isWritable);
}

void NoteEditor::finish()
{
    m_pause.stop();
    if (!isDirty())
        return;
    const Note before = m_known;
    m_known = written();
    emit edited(before, m_known);
    m_isWaiting = true;
}

void NoteEditor::startWriting()
{
    m_title->setFocus();
    m_title->selectAll();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finish();
        emit left();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        finish();
    return QWidget::eventFilter(watched, event);
}

}
