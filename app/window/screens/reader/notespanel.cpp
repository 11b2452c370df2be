// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notespanel.h"

#include "textpane.h"

#include <presentation/reader/notesmodel.h>
#include <presentation/reader/readercontent.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

NotesPanel::NotesPanel(presentation::AsyncLibrary &, QWidget *parent)
    : ReaderPanel(parent)
    , m_model(new presentation::NotesModel(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QListView(this))
    , m_edit(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(u"notesPanel"_s);
    m_rows->setObjectName(u"noteRows"_s);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->installEventFilter(this);
    m_edit->setObjectName(u"editNote"_s);
    m_edit->setIcon(QIcon::fromTheme(u"document-edit"_s));
    m_remove->setObjectName(u"removeNote"_s);
    m_remove->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->addStretch();
    for (QToolButton *button : {m_edit, m_remove}) {
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
    connect(m_edit, &QToolButton::clicked, this, &NotesPanel::edit);
    connect(m_remove, &QToolButton::clicked, this, &NotesPanel::remove);
    connect(m_rows, &QListView::doubleClicked, this, &NotesPanel::edit);
    connect(m_rows, &QListView::clicked, this, [this] {
        if (m_page && current().isValid())
            m_page->pane().goToAnnotation(current());
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPanel::updateButtons);
    retranslated(this, [this] { retranslate(); });
}

void NotesPanel::retranslate()
{
    m_rows->setAccessibleName(tr("Notes"));
    m_edit->setToolTip(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit"));
    m_remove->setToolTip(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete"));
    build();
}

void NotesPanel::listenTo(ReaderPage &page)
{
    connect(&page, &ReaderPage::annotationsChanged, this, &NotesPanel::build);
}

void NotesPanel::build()
{
    const base::AnnotationId before = current();
    const bool isThere = m_page && m_page->content().hasText();
    m_model->setAnnotations(isThere ? m_page->annotations().annotations() : QList<model::Annotation>{});
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setIcon(u"draw-highlight"_s);
    m_empty->setSentence(isThere ? tr("Select words in the text and press a key from 1 to 8 to highlight them.")
                                 : tr("Open a document to see its notes."));
    m_empty->setVisible(isEmpty);
    m_rows->setVisible(!isEmpty);
    m_rows->setCurrentIndex(m_model->indexOf(before));
    updateButtons();
}

void NotesPanel::updateButtons()
{
    const bool canWrite = m_page && m_page->annotations().isWritable() && current().isValid();
    m_edit->setEnabled(canWrite);
    m_remove->setEnabled(canWrite);
    const bool isEmpty = m_model->rowCount() == 0;
    m_edit->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
}

base::AnnotationId NotesPanel::current() const
{
    return m_rows->currentIndex().data(presentation::NotesModel::AnnotationRole).value<base::AnnotationId>();
}

void NotesPanel::edit()
{
    if (m_page && current().isValid())
        m_page->pane().editAnnotation(current());
}

void NotesPanel::remove()
{
    if (m_page && m_page->annotations().isWritable() && current().isValid())
        m_page->annotations().remove(current());
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return ReaderPanel::eventFilter(watched, event);
}

}
