// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>
#include <presentation/asynclibrary.h>

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace window {

/// What may be done with a quotation, who said it and where: each is changed at once. Under it one sentence says what its
/// status means. GUI thread.
class QuotationEditor : public QFrame
{
    Q_OBJECT

public:
    QuotationEditor(presentation::AsyncLibrary &library, QWidget *parent);

    void setQuotation(const model::QuotationRow &row);
    /// Null while nothing is shown.
    const model::QuotationRow *quotation() const { return m_row ? &*m_row : nullptr; }

signals:
    void changed(const model::QuotationState &wanted);
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);

private:
    void makeLayout();
    void retranslate();
    void showQuotation();
    model::QuotationState state() const;
    /// Asks for another speaker or event.
    using Field = base::RecordId model::QuotationState::*;
    void choose(QPushButton *field, const QList<model::RecordKind> &kinds, const QString &none, Field member);

    presentation::AsyncLibrary &m_library;
    std::optional<model::QuotationRow> m_row;
    QLabel *m_words;
    QLabel *m_statusLabel;
    QComboBox *m_status;
    QLabel *m_meaning;
    QLabel *m_speakerLabel;
    QPushButton *m_speaker;
    QLabel *m_eventLabel;
    QPushButton *m_event;
    QPushButton *m_source;
};

}
