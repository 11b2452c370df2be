// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/bundle.h>
#include <presentation/import/bundletexts.h>

#include <QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace window {

/// Stands before a bundle is merged, or a thing is brought back out of a backup: what is new, what is the same, what differs, what else comes along,
/// and for each kind what becomes of what differs. Deletes itself.
class BundleMergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is to be merged.
    struct What {
        QString file; ///< The path of the bundle.
        presentation::MergeSource source = presentation::MergeSource::Bundle;
        QString title = {};     ///< Of the thing in a backup.
        QStringList along = {}; ///< What comes along because the library does not have it.
    };
    /// What sentences call it: a bundle by the name of its file, a thing by its title.
    static QString nameOf(const What &what);
    BundleMergeDialog(const model::MergeReport &preview, const What &what, QWidget *parent);

signals:
    void decided(const model::MergeChoices &choices);

private:
    void addCounts(QVBoxLayout &column);
    void addCountRow(QGridLayout &grid, model::BundleKind kind, const model::MergeCount &count);
    void addConflicts(QVBoxLayout &column);
    /// A label whose words follow the language.
    QLabel *addWords(std::function<QString()> words);
    void retranslate();
    void decide();
    bool isOfBackup() const { return m_what.source == presentation::MergeSource::Backup; }

    model::MergeReport m_preview;
    What m_what;
    QHash<model::BundleKind, QComboBox *> m_choices;
    QList<std::pair<QLabel *, std::function<QString()>>> m_words;
    QTreeWidget *m_conflicts = nullptr; ///< Null where nothing differs.
    QDialogButtonBox *m_buttons;
};

}
