//! The dynamic loader's view of the plugin and of LLVM. Here because it needs unsafe code.

use std::ffi::{c_uint, c_void};

use llvm_sys::core::LLVMGetVersion;

/// The version of the LLVM whose functions the plugin calls: major, minor, patch.
fn llvm_version() -> (u32, u32, u32) {
    let (mut major, mut minor, mut patch) = (0, 0, 0);
    // SAFETY: three places to write to.
    unsafe { LLVMGetVersion(&mut major, &mut minor, &mut patch) };
    (major, minor, patch)
}

/// The version of the LLVM that has loaded the plugin: major, minor, patch. `None` where it is not known, as of a host
/// that has LLVM linked into it.
///
/// A host has loaded its LLVM before the plugin. When the functions that the plugin calls are in a library that was
/// loaded after it, as its own dependency, the host uses another LLVM. The loader finds that one under the same name,
/// as it searches the host first.
pub(crate) fn host_version() -> Option<(u32, u32, u32)> {
    type GetVersion = unsafe extern "C" fn(*mut c_uint, *mut c_uint, *mut c_uint);
    if !llvm_came_with_plugin() {
        return Some(llvm_version());
    }
    // SAFETY: the name is terminated.
    let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"LLVMGetVersion".as_ptr()) };
    if found.is_null() || found.addr() == LLVMGetVersion as *const () as usize {
        return None;
    }
    let (mut major, mut minor, mut patch) = (0, 0, 0);
    // SAFETY: LLVM's function of that name, since LLVM 16, with three places to write to.
    unsafe { std::mem::transmute::<*mut c_void, GetVersion>(found)(&mut major, &mut minor, &mut patch) };
    Some((major, minor, patch))
}

/// Whether LLVM's functions come from a library that was loaded after the plugin, so as its dependency.
pub(crate) fn llvm_came_with_plugin() -> bool {
    let plugin = llvm_came_with_plugin as *const () as usize;
    let llvm = LLVMGetVersion as *const () as usize;
    // Both in one object: a plugin with LLVM linked into it, which cannot be the host's either.
    order::is_not_before(llvm, plugin)
}

/// Where the loader says in which order it has loaded objects.
#[cfg(not(target_os = "macos"))]
mod order {
    use std::ffi::{c_int, c_void};

    /// One address in each of two objects, and which of them the loader lists first.
    struct LoadOrder {
        this: usize,
        other: usize,
        other_seen: bool,
        this_last: bool,
    }

    /// Whether the object of an address was loaded after that of another one, or is the same.
    pub(super) fn is_not_before(this: usize, other: usize) -> bool {
        let mut order = LoadOrder { this, other, other_seen: false, this_last: false };
        // SAFETY: the callback gets the place of `order`, which outlives the call.
        unsafe { libc::dl_iterate_phdr(Some(visit), (&raw mut order).cast()) };
        order.this_last
    }

    /// Called for each loaded object, in the order in which they were loaded.
    unsafe extern "C" fn visit(info: *mut libc::dl_phdr_info, _size: usize, order: *mut c_void) -> c_int {
        // SAFETY: the loader passes a valid description, and the `order` that was passed to it.
        let (info, order) = unsafe { (&*info, &mut *order.cast::<LoadOrder>()) };
        // SAFETY: the description says where its headers are and how many.
        let headers = unsafe { std::slice::from_raw_parts(info.dlpi_phdr, usize::from(info.dlpi_phnum)) };
        let holds = |address: usize| {
            headers.iter().filter(|header| header.p_type == libc::PT_LOAD).any(|header| {
                let start = info.dlpi_addr + header.p_vaddr;
                (start..start + header.p_memsz).contains(&(address as u64))
            })
        };
        order.other_seen |= holds(order.other);
        if holds(order.this) {
            order.this_last = order.other_seen;
        }
        0
    }
}

/// The same on macOS, where nothing of it has been run.
#[cfg(target_os = "macos")]
#[expect(
    deprecated,
    reason = "the crate libc leaves these functions to another crate, which is not needed for two"
)]
mod order {
    use std::ffi::c_void;
    use std::mem::MaybeUninit;

    /// Whether the object of an address was loaded after that of another one, or is the same. So it is taken for loaded
    /// later where that is not known.
    pub(super) fn is_not_before(this: usize, other: usize) -> bool {
        match (place(this), place(other)) {
            (Some(this), Some(other)) => this >= other,
            _ => true,
        }
    }

    /// The place of the object that an address is in among all, which are in the order in which they were loaded.
    fn place(address: usize) -> Option<u32> {
        let mut found = MaybeUninit::<libc::Dl_info>::uninit();
        // SAFETY: any address may be asked for, and there is room for the answer.
        let is_found = unsafe { libc::dladdr(address as *const c_void, found.as_mut_ptr()) } != 0;
        // SAFETY: it is written where something was found.
        let start = is_found.then(|| unsafe { found.assume_init() }.dli_fbase.addr())?;
        // SAFETY: it takes nothing, and returns a number.
        let objects = unsafe { libc::_dyld_image_count() };
        // SAFETY: any number may be asked for.
        (0..objects).find(|&number| unsafe { libc::_dyld_get_image_header(number) }.addr() == start)
    }
}
