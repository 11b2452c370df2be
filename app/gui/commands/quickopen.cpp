// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopen.h"

#include "actionregistry.h"
#include "quickopenmodel.h"

#include <gui/widgets/tworowdelegate.h>
#include <storage/documentqueries.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int kWidth = 600;
constexpr int kHeight = 420;
constexpr int kFromTop = 72;

base::Result<QList<model::Record>> readRecords(const storage::Database &database)
{
    storage::RecordFilter filter;
    filter.inLibrary = true;
    const auto rows = storage::DocumentQueries(database).list(filter);
    if (!rows)
        return base::failure(rows.error());
    QList<model::Record> records;
    records.reserve(rows->size());
    for (const storage::RecordRow &row : *rows)
        records.append(row.record);
    return records;
}

}

QuickOpen::QuickOpen(Session *session, ActionRegistry &actions, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_actions(actions)
    , m_model(new QuickOpenModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"quickOpen"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_line->setPlaceholderText(tr("Open a document, a person, a theme, or run a command"));
    m_line->setAccessibleName(tr("Quick open"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Suggestions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    const auto selectFirst = [this] { m_list->setCurrentIndex(m_model->index(0)); };
    connect(m_model, &QAbstractItemModel::modelReset, this, selectFirst);
    connect(m_line, &QLineEdit::textChanged, m_model, &QuickOpenModel::setTyped);
    connect(m_list, &QListView::clicked, this, &QuickOpen::choose);
    m_model->setCommands(actions);
    if (session) {
        session->read<QList<model::Record>>(
            this, readRecords, [this](const QList<model::Record> &records) { m_model->setRecords(records); });
    }
}

void QuickOpen::popUp()
{
    const QWidget *window = parentWidget();
    resize(std::min(kWidth, window->width() - 32), std::min(kHeight, window->height() - kFromTop - 32));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kFromTop)));
    show();
    m_line->setFocus();
}

void QuickOpen::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto record = index.data(QuickOpenModel::RecordRole).value<base::RecordId>();
    const QString action = index.data(QuickOpenModel::ActionRole).toString();
    // The popup is gone before the action shows what it has to show.
    hide();
    if (record.isValid())
        emit placeRequested(Place {record, {}, {}, {}}, true);
    else
        QMetaObject::invokeMethod(m_actions.action(action), &QAction::trigger, Qt::QueuedConnection);
    close();
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = key->key() == Qt::Key_Up ? -1
            : key->key() == Qt::Key_Down          ? 1
            : key->key() == Qt::Key_PageUp        ? -8
                                                  : 8;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

}
