// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionspanel.h"

#include "versiondelegate.h"

#include <presentation/compare/versionsmodel.h>
#include <presentation/reader/readercontent.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>
#include <window/screens/compare/comparepage.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

VersionsPanel::VersionsPanel(presentation::AsyncLibrary &library, QWidget *parent)
    : ReaderPanel(parent)
    , m_library(library)
    , m_model(new presentation::VersionsModel(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QListView(this))
    , m_compare(new QToolButton(this))
{
    setObjectName(u"versionsPanel"_s);
    m_rows->setObjectName(u"versionRows"_s);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new VersionDelegate(m_rows));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->installEventFilter(this);
    m_compare->setObjectName(u"versionsCompare"_s);
    m_compare->setAutoRaise(true);
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setIcon(QIcon::fromTheme(u"view-split-left-right"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->addStretch();
    buttons->addWidget(m_compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
    connect(m_rows, &QListView::clicked, this, [this](const QModelIndex &index) { open(index, presentation::OpenIn::SameTab); });
    connect(m_compare, &QToolButton::clicked, this, &VersionsPanel::compare);
    retranslated(this, [this] { retranslate(); });
}

void VersionsPanel::listenTo(ReaderPage &page)
{
    connect(&page, &ReaderPage::currentPassageChanged, this, &VersionsPanel::follow);
}

void VersionsPanel::build()
{
    m_latest.drop();
    const base::TextId text = m_page && m_page->content().hasText() ? m_page->content().text.id : base::TextId();
    // What is shown of the same text stays until it was read again.
    if (text != m_text) {
        m_text = text;
        m_isRead = false;
        m_model->setVersions({});
    }
    m_isStale = true;
    load();
    follow();
}

void VersionsPanel::load()
{
    if (!m_isStale || !isVisible() || !m_page || !m_page->content().hasText())
        return;
    m_isStale = false;
    m_library.read(this, application::seriesVersions(m_page->content().work.id, m_page->content().text.language),
        m_latest.ask([this](const QList<application::SeriesVersion> &versions) {
            m_isRead = true;
            m_model->setVersions(versions);
            updateState();
        }));
}

void VersionsPanel::follow()
{
    m_model->setPassage(m_page && m_page->content().hasText() ? m_page->currentPassage() : base::PassageId());
    updateState();
}

void VersionsPanel::updateState()
{
    const bool isThere = m_page && m_page->content().hasText();
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setIcon(u"view-history"_s);
    if (!isThere)
        m_empty->setSentence(tr("Open a document to see what its paragraphs were in earlier texts of the series."));
    else if (m_isRead && !m_model->hasVersions())
        m_empty->setSentence(tr("The library has no earlier or later text of this series."));
    else
        m_empty->setSentence({}); // Nothing is known yet.
    m_empty->setVisible(isEmpty);
    m_rows->setVisible(!isEmpty);
    m_compare->setVisible(!isEmpty);
}

void VersionsPanel::open(const QModelIndex &index, presentation::OpenIn where)
{
    if (index.isValid())
        emit placeRequested(m_model->row(index.row()).place, where);
}

void VersionsPanel::compare()
{
    if (!m_page || m_model->rowCount() == 0)
        return;
    const QModelIndex chosen = m_rows->currentIndex();
    const presentation::VersionRow &row = m_model->row(chosen.isValid() ? chosen.row() : 0);
    const base::RecordId own = m_page->content().work.id;
    const QString language = m_page->content().text.language;
    emit pageRequested(ComparePage::keyOf(row.isLater ? ComparePage::Documents {row.place.record, own, language}
                                                      : ComparePage::Documents {own, row.place.record, language}));
}

void VersionsPanel::retranslate()
{
    m_rows->setAccessibleName(tr("Versions"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Compare the whole text with the chosen one"));
    m_model->retranslate();
    updateState();
}

void VersionsPanel::showEvent(QShowEvent *event)
{
    ReaderPanel::showEvent(event);
    load();
}

bool VersionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_rows->currentIndex(), presentation::openIn(key->modifiers()));
            return true;
        }
    }
    return ReaderPanel::eventFilter(watched, event);
}

}
