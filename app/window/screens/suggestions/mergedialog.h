// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/latestonly.h>
#include <presentation/suggestions/mergecommand.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace presentation {
class QuickOpenModel;
}

namespace window {

class FilteredList;

/// Chooses the record that is the same as another one, found as one types, and says what comes along before anything is
/// done. Those whose names share a word come first. It deletes itself when it is closed. GUI thread.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kept` stays; `other` is chosen already where it is valid.
    MergeDialog(presentation::AsyncLibrary &library, const model::Record &kept, base::RecordId other, QWidget *parent);

signals:
    void chosen(const presentation::Merge &merge);

private:
    void makeLayout();
    void retranslate();
    void readRecords(base::RecordId first);
    void choose();
    void showPreview();
    QString previewText() const;
    void confirm();

    presentation::AsyncLibrary &m_library;
    model::Record m_kept;
    QLabel *m_question;
    presentation::QuickOpenModel *m_model; // Owned.
    FilteredList *m_list;
    QLabel *m_preview;
    QCheckBox *m_rename;
    QPushButton *m_merge = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<model::MergePreview> m_shown;
    bool m_isRead = false; ///< The records are there: without a preview there is none of that name.
    jobs::LatestOnly m_latest; ///< Of previews.
};

}
