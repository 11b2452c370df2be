// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newrecorddialog.h"

#include <application/records.h>
#include <presentation/settings/kinds.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace window {

NewRecordDialog::NewRecordDialog(presentation::AsyncLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"newRecordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->setObjectName(u"newRecordKind"_s);
    m_name->setObjectName(u"newRecordName"_s);
    const QList<presentation::kinds::Kind> known = presentation::kinds::all();
    for (const presentation::kinds::Kind &kind : known) {
        // Documents come from files, and all States are known.
        if (kind.isOwn || (kind.base != model::RecordKind::Document && kind.base != model::RecordKind::State))
            m_kind->addItem(QIcon::fromTheme(presentation::names::kindIcon(kind.base)), kind.label, kind.name);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    m_make->setEnabled(false);
    auto *kindLabel = new QLabel(this);
    kindLabel->setBuddy(m_kind);
    auto *nameLabel = new QLabel(this);
    nameLabel->setBuddy(m_name);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(kindLabel, m_kind);
    form->addRow(nameLabel, m_name);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::make);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &name) { m_make->setEnabled(!name.trimmed().isEmpty()); });
    retranslated(this, [this, kindLabel, nameLabel] {
        setWindowTitle(tr("New Record"));
        kindLabel->setText(tr("Kind"));
        nameLabel->setText(tr("Name"));
        m_make->setText(tr("Create"));
    });
    m_name->setFocus();
    resize(420, sizeHint().height());
}

void NewRecordDialog::make()
{
    model::Record record;
    record.name = m_name->text().trimmed();
    const QString name = m_kind->currentData().toString();
    const QList<presentation::kinds::Kind> known = presentation::kinds::all();
    for (const presentation::kinds::Kind &kind : known) {
        if (kind.name != name)
            continue;
        record.kind = kind.base;
        if (kind.isOwn)
            record.fields.insert(presentation::kinds::kKindField, kind.name);
    }
    m_make->setEnabled(false);
    m_library.write(this, application::makeRecord(record), [this](base::RecordId id) {
        emit made(id);
        accept();
    });
}

}
