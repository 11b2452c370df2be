// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedialog.h"

#include <application/merging.h>
#include <core/text/normalised.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/reader/recordfields.h>
#include <presentation/shared/names.h>
#include <window/controls/filteredlist.h>
#include <window/controls/retranslation.h>

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kMergeWidth = 520;
constexpr int kMergeHeight = 480;
constexpr int kPreviewLines = 4;

QString fieldLabel(const model::Record &record, const QString &name)
{
    for (const presentation::RecordField &field : presentation::fieldsOf(record)) {
        if (field.name == name)
            return field.label;
    }
    return name;
}

}

MergeDialog::MergeDialog(presentation::AsyncLibrary &library, const model::Record &kept, base::RecordId other, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_kept(kept)
    , m_question(new QLabel(this))
    , m_model(new presentation::QuickOpenModel(this))
    , m_list(new FilteredList(m_model, u"mergeLine"_s, u"mergeTargets"_s, this))
    , m_preview(new QLabel(this))
    , m_rename(new QCheckBox(this))
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_list, &FilteredList::typed, m_model, &presentation::QuickOpenModel::setTyped);
    connect(m_list, &FilteredList::currentChanged, this, &MergeDialog::choose);
    // Nothing may fit what was typed.
    connect(m_model, &QAbstractItemModel::modelReset, this, &MergeDialog::choose);
    // What will happen is read before it is confirmed.
    connect(m_list, &FilteredList::taken, m_merge, qOverload<>(&QWidget::setFocus));
    retranslated(this, [this] { retranslate(); });
    readRecords(other);
    m_list->setFocus();
}

void MergeDialog::makeLayout()
{
    m_question->setWordWrap(true);
    m_preview->setObjectName(u"mergePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // The buttons stay where they are while one looks from record to record.
    m_preview->setMinimumHeight(kPreviewLines * fontMetrics().lineSpacing());
    m_rename->setObjectName(u"mergeRename"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"mergeConfirm"_s);
    m_merge->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_list, 1);
    column->addWidget(m_preview);
    column->addWidget(m_rename);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kMergeWidth, kMergeHeight);
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Merge Records"));
    //: %1 is the record that stays; the person chooses the one that goes.
    m_question->setText(tr("Which record is the same as “%1”? It becomes part of it.").arg(presentation::names::record(m_kept)));
    m_list->setTexts(tr("Type a name"), tr("Type a name"), tr("Records of this kind"));
    m_merge->setText(tr("Merge"));
    m_cancel->setText(tr("Cancel"));
    showPreview();
}

void MergeDialog::readRecords(base::RecordId first)
{
    m_library.read(this, application::mergeCandidates(m_kept), [this, first](QList<model::Record> records) {
        const auto chosen = std::ranges::find(records, first, &model::Record::id);
        if (chosen != records.end())
            std::rotate(records.begin(), chosen, chosen + 1);
        m_model->setRecords(records);
    });
}

void MergeDialog::choose()
{
    m_latest.drop();
    m_isRead = true;
    m_shown.reset();
    const auto other = m_list->current().data(presentation::QuickOpenModel::RecordRole).value<base::RecordId>();
    if (!other.isValid()) {
        showPreview();
        return;
    }
    m_merge->setEnabled(false);
    m_library.read(this, application::mergePreview(other, m_kept.id), m_latest.ask([this](const model::MergePreview &preview) {
        m_shown = preview;
        showPreview();
    }));
}

QString MergeDialog::previewText() const
{
    if (!m_shown)
        return tr("No record of this kind has this name.");
    const QString name = presentation::names::record(m_shown->other);
    QStringList lines {tr("%n link(s) go along", nullptr, int(m_shown->links))};
    if (m_shown->quotations > 0)
        lines.append(tr("%n quotation(s) go along", nullptr, int(m_shown->quotations)));
    QStringList sentences {presentation::names::subtitle(lines)};
    //: Between the parts of a list.
    const QString comma = QCoreApplication::translate("RecordPage", ", ");
    if (!m_shown->names.isEmpty())
        //: %1 is a list of names.
        sentences.append(tr("Also known as: %1").arg(m_shown->names.join(comma)));
    QStringList fields;
    for (const QString &field : m_shown->fields) {
        if (!presentation::isShownElsewhere(field))
            fields.append(fieldLabel(m_shown->other, field));
    }
    if (!fields.isEmpty())
        //: %1 is a list of fields, which the record that stays lacks.
        sentences.append(tr("Taken over: %1").arg(fields.join(comma)));
    sentences.append(tr("Undo puts both back as they were."));
    return sentences.join(u'\n');
}

void MergeDialog::showPreview()
{
    const bool isChosen = m_shown.has_value();
    m_merge->setEnabled(isChosen);
    m_rename->setEnabled(isChosen);
    m_preview->setText(m_isRead ? previewText() : QString());
    //: %1 is the name of the record that goes: it becomes the name of both.
    m_rename->setText(isChosen ? tr("Call it “%1”").arg(presentation::names::record(m_shown->other)) : tr("Use the name of the other"));
}

void MergeDialog::confirm()
{
    if (!m_shown)
        return;
    using enum model::MergedName;
    emit chosen({m_shown->other.id, m_kept.id, m_rename->isChecked() ? OfOther : OfKept});
    accept();
}

}
