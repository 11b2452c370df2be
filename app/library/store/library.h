// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>
#include <library/database/database.h>

#include <QObject>

#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace library {

class LibraryLock;
class Writer;
class ReaderPool;
class SealKey;

/// A folder with library.db, originals/ and backups/. All reading goes through read(), all writing through write():
/// reads run on the calling thread over a pooled read-only connection, writes run one after another on the writer's
/// thread, each in a transaction of its own. Any thread may call both; never the GUI thread.
class Library : public QObject
{
    Q_OBJECT

public:
    enum class Opening { Ready, Migrated };

    /// Makes a new library in an empty or missing folder; a failure leaves nothing behind.
    /// Errors: LibraryExists, FolderNotEmpty, NoPermission, DiskFull, LocksMissing.
    static base::Result<std::unique_ptr<Library>> create(const QString &folder);
    /// Opens a library. Errors: NotALibrary, LibraryInUse, LibraryElsewhere, LibraryNewer, LibraryDamaged, NoPermission,
    /// Unreadable, DiskFull, LocksMissing, NeedsMigration (ReadOnly); it is untouched then.
    /// ReadOnly needs no lock, works beside a writer, changes no file and leaves none. ReadWrite brings an older library up to
    /// date, takes its files from other accounts, and removes what a killed import left.
    static base::Result<std::unique_ptr<Library>> open(const QString &folder, Database::Access access);
    /// Opens for writing what a program of another computer has open that has been silent for long; see LockHolder::isStale.
    static base::Result<std::unique_ptr<Library>> takeOver(const QString &folder);
    ~Library() override;

    QString folder() const { return m_folder; }
    QString originalsFolder() const;
    Opening opening() const { return m_opening; }
    bool isReadOnly() const { return !m_writer; }

    /// F: (const Database &) -> Result<T>.
    template<typename F>
    auto read(F work) const -> decltype(work(std::declval<const Database &>()))
    {
        TRY(Lease lease, borrow());
        auto answer = work(lease.database());
        // A list that a damaged table ended is no answer.
        if (const base::Status whole = lease.database().takeFailure(); answer && !whole)
            return base::failure(whole.error());
        return answer;
    }

    /// F: (const Database &) -> Result<T>; committed when the result is a value. Blocks until it is done.
    template<typename F>
    auto write(F work) -> decltype(work(std::declval<const Database &>()))
    {
        using R = decltype(work(std::declval<const Database &>()));
        std::optional<R> result;
        const base::Status status = runOnWriter([&](const Database &database) -> base::Status {
            result.emplace(work(database));
            if (!*result)
                return base::failure(result->error());
            return base::ok();
        });
        if (!status)
            return base::failure(status.error());
        return std::move(*result);
    }

    /// Opens private annotations for all that reads and writes from now on; null locks them. Any thread.
    void setSealKey(std::shared_ptr<const SealKey> key);
    /// Null while they are locked, or have no passphrase.
    std::shared_ptr<const SealKey> sealKey() const;
    /// Writes the database anew and empties its log, so that no byte is left of what was deleted. Takes long. Errors: LibraryInUse (somebody
    /// reads it), DiskFull, Storage.
    base::Status rewrite();

signals:
    /// After each committed write, from the writer's thread.
    void changed();

private:
    /// A pooled connection for one read. Stack only.
    class Lease
    {
    public:
        Lease(ReaderPool *pool, std::unique_ptr<Database> database);
        Lease(Lease &&) noexcept;
        ~Lease();
        const Database &database() const { return *m_database; }

    private:
        ReaderPool *m_pool; // Not owned.
        std::unique_ptr<Database> m_database;
    };

    explicit Library(QString folder);
    base::Status openForWriting(std::unique_ptr<LibraryLock> lock);
    static base::Result<std::unique_ptr<Library>> openLocked(const QString &folder, std::unique_ptr<LibraryLock> lock);
    static base::Result<std::unique_ptr<Library>> openForReading(const QString &folder);
    base::Result<Lease> borrow() const;
    base::Status runOnWriter(const std::function<base::Status(const Database &)> &work);

    QString m_folder;
    Opening m_opening = Opening::Ready;
    std::unique_ptr<LibraryLock> m_lock;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
    mutable std::mutex m_sealMutex;
    std::shared_ptr<const SealKey> m_sealKey;
};

}
