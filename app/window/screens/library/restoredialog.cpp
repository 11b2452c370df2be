// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include <application/backups.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kRestoreWidth = 600;
constexpr int kRestoreHeight = 560;
constexpr int kRows = 10;
constexpr int kCellPadding = 4; // As the table below has it.

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return u"–"_s;
    const QDateTime local = moment.toLocalTime();
    //: %1 is a date, %2 a time of day.
    return RestoreDialog::tr("%1, %2").arg(presentation::names::date(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

/// What a backup and the library hold, side by side. Qt turns neither the columns of a table about nor the table to its side.
class BackupTable
{
public:
    explicit BackupTable(Qt::LayoutDirection direction)
        : m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    /// What differs stands out.
    void add(const QString &label, const QString &then, const QString &now)
    {
        const bool differs = !label.isEmpty() && !now.isEmpty() && now != then;
        QStringList cells {label, then, now};
        if (m_isMirrored)
            std::ranges::reverse(cells);
        m_rows += u"<tr>"_s;
        for (const QString &cell : std::as_const(cells))
            m_rows += (differs ? u"<td><b>%1</b></td>"_s : u"<td>%1</td>"_s).arg(cell.toHtmlEscaped());
        m_rows += u"</tr>"_s;
    }

    QString html() const
    {
        return u"<style>td { padding-left: 8px; padding-right: 8px; }</style><div dir='%1'><table align='%2' cellspacing='0' cellpadding='4'>%3</table></div>"_s.arg(
            m_isMirrored ? u"rtl"_s : u"ltr"_s, m_isMirrored ? u"right"_s : u"left"_s, m_rows);
    }

private:
    bool m_isMirrored;
    QString m_rows;
};

}

RestoreDialog::RestoreDialog(const QString &folder, std::optional<model::LibraryFacts> now, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_now(std::move(now))
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_inside(new QLabel(this))
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::look);
    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::askForFile);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreRequested(m_list->currentItem()->data(kPathRole).toString());
        accept();
    });
    connect(m_one, &QPushButton::clicked, this, [this] {
        emit oneRequested(m_list->currentItem()->data(kPathRole).toString());
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslated(this, [this] { retranslate(); });
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_choose)->setFocus();
}

void RestoreDialog::makeLayout()
{
    m_intro->setWordWrap(true);
    m_list->setObjectName(u"restoreList"_s);
    m_list->setItemDelegate(new TwoRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_inside->setObjectName(u"restoreInside"_s);
    m_inside->setWordWrap(true);
    m_inside->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_inside->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // The buttons stay where they are while one looks from backup to backup.
    m_inside->setMinimumHeight(kRows * (fontMetrics().lineSpacing() + 2 * kCellPadding));
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(u"restoreChoose"_s);
    m_one = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_one->setObjectName(u"restoreOne"_s);
    m_one->setEnabled(false);
    m_one->hide();
    m_restore = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreConfirm"_s);
    m_restore->setEnabled(false);
    m_restore->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_inside);
    column->addWidget(buttons);
    resize(kRestoreWidth, kRestoreHeight);
}

void RestoreDialog::fillList()
{
    m_kept = application::keptBackups(m_folder);
    for (const application::KeptBackup &backup : std::as_const(m_kept)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(kPathRole, backup.path);
    }
}

void RestoreDialog::nameBackups()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const auto backup = std::ranges::find(m_kept, item->data(kPathRole).toString(), &application::KeptBackup::path);
        if (backup == m_kept.end())
            continue; // A file that was chosen is called as it is.
        QString kind;
        switch (backup->kind) {
        case application::KeptBackup::Kind::Daily:
            kind = tr("Daily backup");
            break;
        case application::KeptBackup::Kind::BeforeUpdate:
            kind = tr("Before an update of the program");
            break;
        case application::KeptBackup::Kind::BeforeMerge:
            kind = tr("Before a bundle was merged, or a thing was brought back");
            break;
        case application::KeptBackup::Kind::Replaced:
            kind = tr("Replaced by a restore");
            break;
        }
        item->setText(momentText(backup->made));
        item->setData(presentation::SubtitleRole, kind);
        item->setData(presentation::TrailingRole, QLocale().formattedDataSize(backup->bytes));
        item->setData(Qt::AccessibleTextRole, presentation::names::subtitle({item->text(), kind}));
    }
}

void RestoreDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Backup"), QFileInfo(m_folder).absolutePath());
    dialog->setObjectName(u"restoreFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups (*.tar *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::choose);
    dialog->open();
}

void RestoreDialog::choose(const QString &file)
{
    auto *item = new QListWidgetItem(presentation::names::isolated(QFileInfo(file).fileName()));
    item->setData(kPathRole, file);
    item->setToolTip(file);
    item->setData(presentation::SubtitleRole, presentation::names::isolated(QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
    m_list->insertItem(0, item);
    m_list->setCurrentRow(0);
}

void RestoreDialog::offerOne()
{
    m_one->show();
}

void RestoreDialog::look()
{
    m_seen.reset();
    m_restore->setEnabled(false);
    m_one->setEnabled(false);
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        m_inside->setText(tr("There is no backup in the library's folder yet. Choose a file."));
        return;
    }
    m_inside->setText(tr("Looking into the backup…"));
    const QString file = item->data(kPathRole).toString();
    m_runner.runInBackground<application::BackupContents>(this, [file] { return application::inspectBackup(file); },
        [this, file](const base::Result<application::BackupContents> &contents) {
            const QListWidgetItem *now = m_list->currentItem();
            if (now && now->data(kPathRole).toString() == file)
                show(contents);
        });
}

void RestoreDialog::show(const base::Result<application::BackupContents> &contents)
{
    m_seen = contents;
    m_restore->setEnabled(contents.has_value());
    m_one->setEnabled(contents.has_value());
    if (!contents) {
        m_inside->setText(tr("%1 %2").arg(presentation::names::cause(contents.error()), presentation::names::remedy(contents.error())));
        return;
    }
    const QLocale locale;
    const model::LibraryFacts &then = contents->facts;
    const auto number = [&](qint64 model::LibraryFacts::*count) { return m_now ? locale.toString((*m_now).*count) : u"–"_s; };
    const auto moment = [&](QDateTime model::LibraryFacts::*when) { return m_now ? momentText((*m_now).*when) : u"–"_s; };
    BackupTable rows(layoutDirection());
    rows.add(QString(), tr("In the backup"), tr("In the library now"));
    rows.add(tr("Made"), momentText(contents->made), QString());
    rows.add(tr("Documents"), locale.toString(then.documents), number(&model::LibraryFacts::documents));
    rows.add(tr("Annotations"), locale.toString(then.annotations), number(&model::LibraryFacts::annotations));
    rows.add(tr("Briefing packs"), locale.toString(then.packs), number(&model::LibraryFacts::packs));
    rows.add(tr("Links that you decided on"), locale.toString(then.decisions), number(&model::LibraryFacts::decisions));
    rows.add(tr("Last import"), momentText(then.lastImport), moment(&model::LibraryFacts::lastImport));
    rows.add(tr("Last annotation"), momentText(then.lastAnnotation), moment(&model::LibraryFacts::lastAnnotation));
    //: The files that documents were imported from, in a backup.
    rows.add(tr("Original files"), contents->originals ? locale.toString(*contents->originals) : tr("those of the library"), QString());
    if (!contents->program.isEmpty())
        rows.add(tr("Version of the program"), contents->program, QString());
    m_inside->setText(rows.html());
}

void RestoreDialog::retranslate()
{
    setWindowTitle(tr("Restore"));
    m_list->setAccessibleName(tr("Backups"));
    m_intro->setText(tr("The backup takes the place of the library. What is in the library now is kept in its folder “backups”, and can be restored as well."));
    m_choose->setText(tr("Choose File…"));
    //: A button: looks for one document, annotation, pack… in the backup.
    m_one->setText(tr("One Thing…"));
    m_one->setToolTip(tr("Bring one document, annotation, person, pack, search or dossier back into the open library"));
    m_restore->setText(tr("Restore"));
    m_cancel->setText(tr("Cancel"));
    nameBackups();
    if (m_seen)
        show(*m_seen);
    else if (!m_list->currentItem())
        look();
}

}
