// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <window/controls/chooserdialog.h>

#include <functional>

namespace presentation {
class RecordListModel;
}

namespace window {

/// Asks for a document of the library: type a part of its symbol or title, Enter takes it. Deletes itself.
class DocumentChooser : public ChooserDialog
{
    Q_OBJECT

public:
    DocumentChooser(presentation::AsyncLibrary &library, QWidget *parent);

    /// Words it in the window's language of the moment.
    using Wording = std::function<QString()>;
    /// What it asks for instead of a document to add: the title and the word on its button.
    void setWording(Wording title, Wording button);

signals:
    void chosen(base::RecordId record);

private:
    void retranslate();
    void take(const QModelIndex &row) override;

    presentation::RecordListModel *m_model;
    Wording m_title = [] { return tr("Add Document"); };
    Wording m_button = [] { return tr("Add"); };
};

}
