// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkmaker.h"

#include <gui/commands/quickopenmodel.h>
#include <gui/widgets/tworowdelegate.h>
#include <model/reference.h>
#include <storage/documentqueries.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int kWidth = 480;
constexpr int kHeight = 340;
constexpr int kGap = 8;

base::Result<QList<model::Record>> readRecords(const storage::Database &database)
{
    const auto rows = storage::DocumentQueries(database).list({});
    if (!rows)
        return base::failure(rows.error());
    QList<model::Record> records;
    records.reserve(rows->size());
    for (const storage::RecordRow &row : *rows)
        records.append(row.record);
    return records;
}

}

LinkMaker::LinkMaker(Session &session, const model::Link &link, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_link(link)
    , m_relation(new QComboBox(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QuickOpenModel(this))
{
    setObjectName(u"linkMaker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_relation->setObjectName(u"linkRelation"_s);
    m_relation->setAccessibleName(tr("Relation"));
    for (const model::Relation &relation : model::relations())
        m_relation->addItem(QCoreApplication::translate("Relation", relation.forward), QString::fromUtf8(relation.name));
    m_relation->setCurrentIndex(std::max(0, m_relation->findData(link.relation)));
    m_line->setObjectName(u"linkLine"_s);
    m_line->setPlaceholderText(tr("A document, a person, a theme; “57/12 OP8” for a paragraph"));
    m_line->setAccessibleName(tr("Link to"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"linkTargets"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Suggestions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_relation);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_list->setCurrentIndex(m_model->index(0)); });
    connect(m_line, &QLineEdit::textChanged, this, &LinkMaker::setTyped);
    connect(m_list, &QListView::clicked, this, &LinkMaker::choose);
    session.read<QList<model::Record>>(
        this, readRecords, [this](const QList<model::Record> &records) { m_model->setRecords(records); });
}

void LinkMaker::popUp(const QRect &beside)
{
    const QWidget *page = parentWidget();
    resize(std::min(kWidth, page->width() - 2 * kGap), std::min(kHeight, page->height() - 2 * kGap));
    const int left = std::clamp(beside.left(), kGap, std::max(kGap, page->width() - width() - kGap));
    const int top = std::clamp(beside.bottom() + kGap, kGap, std::max(kGap, page->height() - height() - kGap));
    move(page->mapToGlobal(QPoint(left, top)));
    show();
    m_line->setFocus();
}

void LinkMaker::setTyped(const QString &typed)
{
    // The paragraph is no part of the record's name.
    const std::optional<model::Reference> reference = model::Reference::parse(typed);
    const QString address = reference ? reference->address.text() : QString();
    m_link.toAddress = address;
    m_model->setTyped(address.isEmpty() ? typed : reference->symbol ? reference->symbol->display() : reference->shortForm);
}

void LinkMaker::choose()
{
    const auto record = m_list->currentIndex().data(QuickOpenModel::RecordRole).value<base::RecordId>();
    if (!record.isValid())
        return;
    m_link.to = record;
    m_link.relation = m_relation->currentData().toString();
    hide();
    emit made(m_link);
    close();
}

bool LinkMaker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Up ? -1 : 1;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}
