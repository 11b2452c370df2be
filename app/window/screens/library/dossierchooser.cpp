// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierchooser.h"

#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QDialogButtonBox>
#include <QIcon>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

QString DossierChoices::pathOf(const model::Dossier &dossier) const
{
    QStringList names;
    auto above = std::ranges::find(rows(), dossier.parent, &model::Dossier::id);
    while (above != rows().end()) {
        names.prepend(presentation::names::isolated(above->name));
        above = std::ranges::find(rows(), above->parent, &model::Dossier::id);
    }
    return presentation::names::subtitle(names);
}

QVariant DossierChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::Dossier &dossier = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return dossier.name;
    case Qt::DecorationRole:
        return QIcon::fromTheme(u"folder"_s);
    case presentation::SubtitleRole:
        return pathOf(dossier);
    case presentation::SearchRole:
        return text::fold(QString(pathOf(dossier) + u' ' + dossier.name));
    default:
        return {};
    }
}

DossierChooser::DossierChooser(const QList<model::Dossier> &dossiers, Purpose purpose, QWidget *parent)
    : ChooserDialog(u"dossierChooser"_s, parent)
    , m_purpose(purpose)
    , m_other(buttons()->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_model(new DossierChoices(this))
{
    m_other->setObjectName(u"dossierChooserOther"_s);
    m_other->setAutoDefault(false);
    resize(460, 420);
    connect(m_other, &QPushButton::clicked, this, &DossierChooser::takeOther);
    retranslated(this, [this] { retranslate(); });
    setModel(m_model);
    m_model->setRows(dossiers);
    fitted();
}

void DossierChooser::retranslate()
{
    const bool isMove = m_purpose == Purpose::Move;
    setWindowTitle(isMove ? tr("Move to Dossier") : tr("Add to Dossier"));
    setTexts(tr("Name of a dossier"), tr("Dossiers"), isMove ? tr("Move") : tr("Add"));
    //: A button: the dossier is to lie in no other one.
    const QString outside = tr("Outside All Dossiers");
    //: A button: a dossier of the typed name is made.
    m_other->setText(isMove ? outside : tr("New Dossier"));
}

void DossierChooser::fitted()
{
    const bool hasName = !words().isEmpty();
    m_other->setEnabled(m_purpose == Purpose::Move || hasName);
    QPushButton *ok = buttons()->button(QDialogButtonBox::Ok);
    ok->setEnabled(hasRows());
    // Enter on a name that none has makes it.
    const bool makes = m_purpose == Purpose::Add && hasName && !hasRows();
    (makes ? m_other : ok)->setDefault(true);
}

void DossierChooser::take(const QModelIndex &row)
{
    accept();
    emit chosen(m_model->row(row.row()).id);
}

void DossierChooser::takeOther()
{
    accept();
    if (m_purpose == Purpose::Move)
        emit chosen({});
    else
        emit newRequested(words());
}

}
