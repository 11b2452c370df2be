// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/dossier.h>
#include <presentation/shared/rowmodels.h>
#include <window/controls/chooserdialog.h>

class QPushButton;

namespace window {

/// All dossiers as rows, each with those that it lies in. GUI thread.
class DossierChoices : public presentation::RowModel<model::Dossier>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString pathOf(const model::Dossier &dossier) const;
};

/// Asks for a dossier: type a part of its name, Enter takes it; a name that none has makes a new one. Deletes itself.
class DossierChooser : public ChooserDialog
{
    Q_OBJECT

public:
    enum class Purpose { Add, Move };

    DossierChooser(const QList<model::Dossier> &dossiers, Purpose purpose, QWidget *parent);

signals:
    /// Without an id: outside all dossiers, where one is moved.
    void chosen(model::DossierId dossier);
    /// A new one of this name.
    void newRequested(const QString &name);

private:
    void fitted() override;
    void take(const QModelIndex &row) override;
    void takeOther();
    void retranslate();

    Purpose m_purpose;
    QPushButton *m_other; ///< Owned, as the model.
    DossierChoices *m_model;
};

}
