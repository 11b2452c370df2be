// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>
#include <window/controls/listpage.h>

#include <QUndoStack>

class QListView;

namespace presentation {
class QuotationModel;
class WordFilter;
}

namespace window {

class QuotationEditor;

/// All quotations of the library, or those of one record: the words, who said them and where, and what may be done with them,
/// which is changed beside the list and undone. Enter or a double click opens the paragraph. Belongs to one session.
class QuotationPage : public ListPage
{
    Q_OBJECT

public:
    /// An invalid record: all of the library.
    QuotationPage(presentation::AsyncLibrary &library, base::RecordId record, QWidget *parent = nullptr);

    QString key() const override;
    QUndoStack *undoStack() override { return &m_undo; }
    /// Puts a quotation in front once it is read.
    void show(model::QuotationId quotation);

private:
    void restoreCurrent() override;
    void showCurrent();

    base::RecordId m_record;
    presentation::QuotationModel *m_model; // Owned, as all below.
    presentation::WordFilter *m_filter;
    QListView *m_rows;
    QuotationEditor *m_editor;
    QUndoStack m_undo;
    model::QuotationId m_wanted; ///< To be put in front.
};

}
