// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/bundle.h>

#include <QDialog>

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace window {

/// Stands before a bundle is merged: what is new, what is the same, what differs, and for each kind what becomes of what differs. Deletes
/// itself.
class BundleMergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file` is the path of the bundle.
    BundleMergeDialog(const model::MergeReport &preview, const QString &file, QWidget *parent);

signals:
    void decided(const model::MergeChoices &choices);

private:
    void addCounts(QVBoxLayout &column);
    void addCountRow(QGridLayout &grid, model::BundleKind kind, const model::MergeCount &count);
    void addConflicts(QVBoxLayout &column);
    void decide();

    model::MergeReport m_preview;
    QHash<model::BundleKind, QComboBox *> m_choices;
};

}
