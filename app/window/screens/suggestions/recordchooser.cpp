// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordchooser.h"

#include <application/records.h>
#include <presentation/actions/quickopenmodel.h>
#include <window/controls/filteredlist.h>

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kChooserWidth = 360;
constexpr int kChooserHeight = 300;

}

RecordChooser::RecordChooser(presentation::AsyncLibrary &library, const QList<model::RecordKind> &kinds, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new presentation::QuickOpenModel(this))
    , m_list(new FilteredList(m_model, u"chooserLine"_s, u"chooserRows"_s, this))
    , m_nobody(new QPushButton(this))
{
    setObjectName(u"recordChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_list->setTexts(tr("Type a name"), tr("Type a name"), tr("Suggestions"));
    m_nobody->setObjectName(u"chooserNobody"_s);
    m_nobody->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_nobody);
    connect(m_list, &FilteredList::typed, m_model, &presentation::QuickOpenModel::setTyped);
    connect(m_list, &FilteredList::taken, this,
        [this](const QModelIndex &index) { choose(index.data(presentation::QuickOpenModel::RecordRole).value<base::RecordId>()); });
    connect(m_nobody, &QPushButton::clicked, this, [this] { choose({}); });
    library.read(this, application::recordsOf(kinds),
        [this](const QList<model::Record> &records) { m_model->setRecords(records); });
}

void RecordChooser::setNobody(const QString &name)
{
    m_nobody->setText(name);
    m_nobody->show();
}

void RecordChooser::popUp(const QWidget *beside)
{
    resize(kChooserWidth, kChooserHeight);
    const QRect room = beside->screen()->availableGeometry();
    const QPoint corner = beside->mapToGlobal(beside->isRightToLeft() ? QPoint(beside->width() - kChooserWidth, beside->height()) : QPoint(0, beside->height()));
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - kChooserWidth)),
        std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - kChooserHeight)));
    show();
    m_list->setFocus();
}

void RecordChooser::choose(base::RecordId record)
{
    hide();
    emit chosen(record);
    close();
}

}
