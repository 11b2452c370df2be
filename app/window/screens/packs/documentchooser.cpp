// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentchooser.h"

#include <application/records.h>
#include <presentation/library/recordlistmodel.h>
#include <window/controls/retranslation.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

DocumentChooser::DocumentChooser(presentation::AsyncLibrary &library, QWidget *parent)
    : ChooserDialog(u"documentChooser"_s, parent)
    , m_model(new presentation::RecordListModel(this))
{
    resize(520, 480);
    retranslated(this, [this] { retranslate(); });
    setModel(m_model);
    m_model->setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    m_model->reload(library);
}

void DocumentChooser::setWording(Wording title, Wording button)
{
    m_title = std::move(title);
    m_button = std::move(button);
    retranslate();
}

void DocumentChooser::retranslate()
{
    setWindowTitle(m_title());
    setTexts(tr("Symbol or title"), tr("Documents"), m_button());
}

void DocumentChooser::take(const QModelIndex &row)
{
    emit chosen(row.data(presentation::RecordListModel::RecordRole).value<base::RecordId>());
    accept();
}

}
