// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkpopup.h"

#include <core/model/reference.h>
#include <presentation/actions/quickopenmodel.h>
#include <window/controls/filteredlist.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kPopupWidth = 480;
constexpr int kPopupHeight = 340;
constexpr int kPopupGap = 8;

}

LinkPopup::LinkPopup(presentation::AsyncLibrary &library, const model::Link &link, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_link(link)
    , m_relation(new QComboBox(this))
    , m_model(new presentation::QuickOpenModel(this))
    , m_list(new FilteredList(m_model, u"linkLine"_s, u"linkTargets"_s, this))
{
    setObjectName(u"linkMaker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_relation->setObjectName(u"linkRelation"_s);
    m_relation->setAccessibleName(tr("Relation"));
    for (const model::Relation &relation : model::relations())
        m_relation->addItem(QCoreApplication::translate("Relation", relation.forward), QString::fromUtf8(relation.name));
    m_relation->setCurrentIndex(std::max(0, m_relation->findData(link.relation)));
    m_list->setTexts(tr("A document, a person, a theme; “57/12 OP8” for a paragraph"), tr("Link to"), tr("Suggestions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_relation);
    column->addWidget(m_list, 1);
    connect(m_list, &FilteredList::typed, this, &LinkPopup::setTyped);
    connect(m_list, &FilteredList::taken, this, &LinkPopup::take);
    m_model->load(library, {});
}

void LinkPopup::popUp(const QRect &beside)
{
    const QWidget *page = parentWidget();
    resize(std::min(kPopupWidth, page->width() - 2 * kPopupGap), std::min(kPopupHeight, page->height() - 2 * kPopupGap));
    const int left = std::clamp(beside.left(), kPopupGap, std::max(kPopupGap, page->width() - width() - kPopupGap));
    const int top = std::clamp(beside.bottom() + kPopupGap, kPopupGap, std::max(kPopupGap, page->height() - height() - kPopupGap));
    move(page->mapToGlobal(QPoint(left, top)));
    show();
    m_list->setFocus();
}

void LinkPopup::setTyped(const QString &typed)
{
    // The paragraph is no part of the record's name.
    const std::optional<model::Reference> reference = model::Reference::parse(typed);
    const QString address = reference ? reference->address.text() : QString();
    m_link.toAddress = address;
    m_model->setTyped(address.isEmpty() ? typed : reference->symbol ? reference->symbol->display() : reference->shortForm);
}

void LinkPopup::take(const QModelIndex &index)
{
    const auto record = index.data(presentation::QuickOpenModel::RecordRole).value<base::RecordId>();
    if (!record.isValid())
        return;
    m_link.to = record;
    m_link.relation = m_relation->currentData().toString();
    hide();
    emit made(m_link);
    close();
}

}
