// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinelistpage.h"

#include "deadlinelistmodel.h"
#include "listkey.h"

#include <gui/models/names.h>
#include <gui/widgets/emptystate.h>
#include <gui/widgets/retranslation.h>
#include <gui/widgets/tworowdelegate.h>
#include <text/normalised.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

DeadlineListPage::DeadlineListPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new DeadlineListModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_heading(new QLabel(this))
    , m_count(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QListView(this))
{
    setObjectName(u"deadlineList"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(DeadlineListModel::SearchRole);
    makeLayout();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(text::fold(words));
        showState();
    });
    connect(m_empty, &EmptyState::actionRequested, m_words, &QLineEdit::clear);
    connect(m_rows, &QListView::doubleClicked, this, &DeadlineListPage::open);
    connect(&m_session, &Session::changed, this, &DeadlineListPage::reload);
    retranslated(this, [this] {
        m_heading->setText(title());
        m_rows->setAccessibleName(title());
        m_words->setPlaceholderText(tr("Filter"));
        m_words->setAccessibleName(tr("Filter"));
        m_model->retranslate();
        showState();
    });
    reload();
}

void DeadlineListPage::makeLayout()
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_heading->setFont(font);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(280);
    m_words->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_rows->setModel(m_filter);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setObjectName(u"deadlineRows"_s);
    m_rows->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addWidget(m_count, 1);
    head->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QString DeadlineListPage::title() const
{
    return ListKey::deadlines().title();
}

QString DeadlineListPage::key() const
{
    return ListKey::deadlines().text;
}

QString DeadlineListPage::iconName() const
{
    return ListKey::deadlines().iconName();
}

void DeadlineListPage::reload()
{
    m_session.read<QList<Deadline>>(this, [](const storage::Database &database) { return readDeadlines(database); },
        [this](const QList<Deadline> &rows) {
            const int before = m_rows->currentIndex().row();
            m_model->setRows(rows);
            m_rows->setCurrentIndex(m_filter->index(std::min(before, m_filter->rowCount() - 1), 0));
            showState();
        });
}

void DeadlineListPage::showState()
{
    m_count->setText(QLocale().toString(m_filter->rowCount()));
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_rows);
        return;
    }
    const bool filtered = !m_words->text().isEmpty();
    m_empty->setIcon(filtered ? u"view-filter"_s : u"appointment-new"_s);
    m_empty->setSentence(filtered ? tr("No deadline has these words.")
                                  : tr("No deadlines yet. They come from the resolutions that you import."));
    m_empty->setAction(filtered ? tr("Show All") : QString());
    m_stack->setCurrentWidget(m_empty);
}

QString DeadlineListPage::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex shown = m_filter->index(row, 0);
        lines.append(QStringList {shown.data(TrailingRole).toString(), shown.data().toString(), shown.data(SubtitleRole).toString()}.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DeadlineListPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Deadline &row = m_model->row(m_filter->mapToSource(index).row());
    if (row.event.id.isValid())
        emit placeRequested(Place {row.event.id, {}, {}, {}}, true);
    else
        emit placeRequested(
            Place {row.mandate.document.id, row.mandate.language, model::Address(row.mandate.address), row.mandate.mandate.passage}, true);
}

bool DeadlineListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words && (key == Qt::Key_Down || enter)) {
        m_rows->setFocus();
        return true;
    }
    if (watched == m_rows && enter) {
        open(m_rows->currentIndex());
        return true;
    }
    return Page::eventFilter(watched, event);
}

}
